import type { DataNode, MappingNode, ScalarNode } from "../../../text/tree.js";
import type { Plain } from "../../../text/yamlWrite.js";
import { itemsOf, present } from "../typedNodes.js";
import { customResourceDefinition } from "./definitionMigration.js";
import type { Step } from "./inTurn.js";
import { insert, type Path, remove, rename } from "./steps.js";

/** What has to change in an object besides its version, in turn; `root` is its path in the document. */
type Migration = (object: MappingNode, root: Path) => readonly Step[];

/** By kind and the version that is left; versions that are not here differ in nothing, or in more than a text can tell. */
const migrations: Readonly<Record<string, Migration>> = {
  "extensions/v1beta1 Ingress": ingress,
  "networking.k8s.io/v1beta1 Ingress": ingress,
  "extensions/v1beta1 DaemonSet": workload,
  "extensions/v1beta1 Deployment": workload,
  "extensions/v1beta1 ReplicaSet": workload,
  "apps/v1beta1 Deployment": workload,
  "apps/v1beta1 StatefulSet": workload,
  "apps/v1beta2 DaemonSet": workload,
  "apps/v1beta2 Deployment": workload,
  "apps/v1beta2 ReplicaSet": workload,
  "apps/v1beta2 StatefulSet": workload,
  "autoscaling/v2beta1 HorizontalPodAutoscaler": autoscaler,
  "apiextensions.k8s.io/v1beta1 CustomResourceDefinition": customResourceDefinition,
  "admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration": webhooks,
  "admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration": webhooks,
};

/** The changes that an object needs to fit the version that took its version's place. */
export function migrationOf(version: string, kind: string, object: MappingNode, root: Path): readonly Step[] {
  return migrations[`${version} ${kind}`]?.(object, root) ?? [];
}

/** Backends say which Service and which of its ports in members of their own; the type of a path has no default any more. */
function ingress(object: MappingNode, root: Path): readonly Step[] {
  const spec = present(object, "spec");
  const paths = itemsOf(spec, "rules").flatMap((rule, index) =>
    itemsOf(present(rule, "http"), "paths").map((path, inner) => ({ path, at: [...root, "spec", "rules", index, "http", "paths", inner] })),
  );
  return [
    ...backend(present(spec, "backend"), [...root, "spec", "backend"]),
    rename([...root, "spec"], "backend", "defaultBackend"),
    ...paths.flatMap(({ path, at }) => [
      ...backend(present(path, "backend"), [...at, "backend"]),
      ...(present(path, "pathType") === undefined ? [insert(at, "pathType", "ImplementationSpecific")] : []),
    ]),
  ];
}

function backend(node: DataNode | undefined, at: Path): readonly Step[] {
  const name = scalar(present(node, "serviceName"));
  const port = scalar(present(node, "servicePort"));
  if (typeof name?.value !== "string" || port === undefined) return [];
  const number = typeof port.value === "number" ? port.value : undefined;
  const service = { name: name.value, port: number === undefined ? { name: port.text } : { number } };
  return [insert(at, "service", service), remove(at, "serviceName"), remove(at, "servicePort")];
}

/** The selector is required, and is what the server took from the template's labels; what rolled back is gone. */
function workload(object: MappingNode, root: Path): readonly Step[] {
  const spec = present(object, "spec");
  const labels = present(present(present(spec, "template"), "metadata"), "labels");
  const at = [...root, "spec"];
  const matchLabels = labels?.kind === "mapping" ? texts(labels) : undefined;
  const needsSelector = present(spec, "selector") === undefined && matchLabels !== undefined;
  return [...(needsSelector ? [insert(at, "selector", { matchLabels })] : []), remove(at, "rollbackTo"), remove(at, "templateGeneration")];
}

/** The strings of a mapping; undefined where something else is among them. */
function texts({ entries }: MappingNode): Readonly<Record<string, string>> | undefined {
  const found: Record<string, string> = {};
  for (const { key, value } of entries) {
    const text = scalar(value)?.value;
    if (typeof text !== "string" || key.text === "") return undefined;
    found[key.text] = text;
  }
  return found;
}

/** What a resource should come to stands in a target of its own. */
function autoscaler(object: MappingNode, root: Path): readonly Step[] {
  return itemsOf(present(object, "spec"), "metrics").flatMap((metric, index) => {
    const at = [...root, "spec", "metrics", index, "resource"];
    const resource = present(metric, "resource");
    const utilization = scalar(present(resource, "targetAverageUtilization"))?.value;
    const value = scalar(present(resource, "targetAverageValue"))?.text;
    if (typeof utilization === "number")
      return [insert(at, "target", { type: "Utilization", averageUtilization: utilization }), remove(at, "targetAverageUtilization")];
    return value === undefined
      ? []
      : [insert(at, "target", { type: "AverageValue", averageValue: value }), remove(at, "targetAverageValue")];
  });
}

/**
 * What was the default is written down, since v1 has others; and so is the one version of reviews that there was. Whether calls have
 * side effects must be said from now on: who has not done so has to decide first.
 */
function webhooks(object: MappingNode, root: Path): readonly Step[] {
  return itemsOf(object, "webhooks").flatMap((webhook, index) =>
    Object.entries(formerDefaults)
      .filter(([name]) => present(webhook, name) === undefined)
      .map(([name, value]) => insert([...root, "webhooks", index], name, value)),
  );
}

const formerDefaults: Readonly<Record<string, Plain>> = {
  admissionReviewVersions: ["v1beta1"],
  failurePolicy: "Ignore",
  matchPolicy: "Exact",
  timeoutSeconds: 30,
};

function scalar(node: DataNode | undefined): ScalarNode | undefined {
  return node?.kind === "scalar" && node.alias === undefined ? node : undefined;
}
