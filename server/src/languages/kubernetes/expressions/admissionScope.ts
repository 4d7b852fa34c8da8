import type { CelType, Scope } from "../cel/index.js";

/** What an expression of admission may refer to besides `object`, `oldObject`, `request` and `namespaceObject`. */
export interface AdmissionScope {
  /** Whether the policy names a kind of parameters. */
  readonly params: boolean;
  readonly authorizer: boolean;
  /** Types of the policy's variables that stand before; undefined where variables cannot be used. */
  readonly variables?: Readonly<Record<string, CelType>> | undefined;
  readonly patchTypes?: boolean | undefined;
}

/** The scope as the API server makes it (apiserver, pkg/admission/plugin/cel/compile.go). */
export function admissionScope({ params, authorizer, variables, patchTypes }: AdmissionScope): Scope {
  return {
    variables: {
      object: "dyn",
      oldObject: "dyn",
      request: requestType,
      namespaceObject: namespaceType,
      ...(params && { params: "dyn" as const }),
      ...(authorizer && {
        authorizer: { library: "kubernetes.authorization.Authorizer" },
        "authorizer.requestResource": { library: "kubernetes.authorization.ResourceCheck" },
      }),
      ...(variables && { variables: { object: "kubernetes.variables", fields: variables } }),
    },
    ...(patchTypes === true && { patchTypes }),
    bindings: false,
  };
}

const words = (...names: readonly string[]): Record<string, CelType> => Object.fromEntries(names.map((name) => [name, "string"]));

const kindType: CelType = { object: "kubernetes.GroupVersionKind", fields: words("group", "version", "kind") };
const resourceType: CelType = { object: "kubernetes.GroupVersionResource", fields: words("group", "version", "resource") };

const userType: CelType = {
  object: "kubernetes.UserInfo",
  fields: { ...words("username", "uid"), groups: { list: "string" }, extra: { map: { list: "string" } } },
};

const requestType: CelType = {
  object: "kubernetes.AdmissionRequest",
  fields: {
    ...words("subResource", "requestSubResource", "name", "namespace", "operation"),
    kind: kindType,
    resource: resourceType,
    requestKind: kindType,
    requestResource: resourceType,
    userInfo: userType,
    dryRun: "bool",
    options: "dyn",
  },
};

const conditionType: CelType = {
  object: "kubernetes.NamespaceCondition",
  fields: { ...words("status", "type", "message", "reason"), lastTransitionTime: "timestamp" },
};

const namespaceType: CelType = {
  object: "kubernetes.Namespace",
  fields: {
    metadata: {
      object: "kubernetes.NamespaceMetadata",
      fields: {
        ...words("name", "generateName", "namespace", "UID", "resourceVersion"),
        labels: { map: "string" },
        annotations: { map: "string" },
        creationTimestamp: "timestamp",
        deletionGracePeriodSeconds: "int",
        deletionTimestamp: "timestamp",
        generation: "int",
        finalizers: { list: "string" },
      },
    },
    spec: { object: "kubernetes.NamespaceSpec", fields: { finalizers: { list: "string" } } },
    status: { object: "kubernetes.NamespaceStatus", fields: { conditions: { list: conditionType }, phase: "string" } },
  },
};
