import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import { dnsLabelFault, dnsSubdomainFault, pathSegmentFault } from "../../../values/names.js";
import type { KubernetesDocument } from "../document.js";
import { at, containerTypes, ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present, type TypedNode } from "../typedNodes.js";

const source = "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/";

/** Kinds whose names become a segment of a path and are otherwise free. */
const pathSegmentKinds = new Set([
  "Role",
  "ClusterRole",
  "RoleBinding",
  "ClusterRoleBinding",
  "CertificateSigningRequest",
  "PodDisruptionBudget",
  "Event",
]);
/** Kinds whose names are made of other things; rules of their own judge them, if any. */
const otherwiseNamed = new Set([
  "CustomResourceDefinition",
  "APIService",
  "IPAddress",
  "ClusterTrustBundle",
  "StorageVersion",
  "ComponentStatus",
]);
/** What is left of a Job's 63 characters when a CronJob has added its time. */
const longestCronJob = 52;
/** Kinds whose names are DNS labels. */
const labelKinds = new Set(["Namespace", "StatefulSet", "Service"]);

/** The name of an object has the form that its kind demands. */
export function objectNameForm(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["meta/v1.ObjectMeta"],
    {
      id: "kubernetes/object-name",
      severity: "error",
      summary: "A name or namespace that an object of this kind cannot have.",
      source,
      equivalents: ["FieldValueInvalid"],
    },
    function* (metadata, document) {
      if (document.partial || metadata.parent === undefined || metadata.parent.parent !== undefined) return;
      const kind = metadata.object.known?.kind ?? "";
      const group = metadata.object.known?.group ?? "";
      const fault = pathSegmentKinds.has(kind)
        ? pathSegmentFault
        : labelKinds.has(kind) && (group === "" || group === "apps")
          ? dnsLabelFault
          : dnsSubdomainFault;
      if (group === "coordination.k8s.io" || otherwiseNamed.has(kind)) return;
      yield* judge(metadata, "name", kind === "CronJob" ? cronJobFault : fault);
      yield* judge(metadata, "namespace", dnsLabelFault);
    },
  );
}

/** Names of containers and volumes are DNS labels. */
export function partName(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [...containerTypes, "core/v1.Volume"],
    {
      id: "kubernetes/part-name",
      severity: "error",
      summary: "A name of a container or volume that is no DNS label.",
      source,
      equivalents: ["FieldValueInvalid"],
    },
    (part) => judge(part, "name", dnsLabelFault),
  );
}

function cronJobFault(text: string): string | undefined {
  const tooLong = text.length > longestCronJob ? `${text.length} characters; a CronJob's name has at most ${longestCronJob}` : undefined;
  return tooLong ?? dnsSubdomainFault(text);
}

function* judge(typed: TypedNode, field: string, fault: (text: string) => string | undefined): Generator<Problem> {
  const node = present(typed.node, field);
  const text = stringOf(node);
  if (node === undefined || text === undefined || text === "") return;
  const why = fault(text);
  if (why !== undefined) yield at(typed, field, node, `${field} \`${text}\`: ${why}`);
}
