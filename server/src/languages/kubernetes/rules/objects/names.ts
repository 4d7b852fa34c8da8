import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { configKeyFault, dnsLabelFault, pathSegmentFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { cronJobFault, nameForm } from "../../objectNames.js";
import { at, containerTypes, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isQuestion, present, type TypedNode } from "../../typedNodes.js";

const source = "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/";

/** Kinds whose names are made of other things; rules of their own judge them, if any. */
const otherwiseNamed = new Set([
  "CustomResourceDefinition",
  "APIService",
  "IPAddress",
  "ClusterTrustBundle",
  "StorageVersion",
  "ComponentStatus",
]);
/** Kinds of which a prefix is only a segment of a path; what is made of it is judged as a name. */
const freePrefix = new Set(["DeviceClass", "ReplicationController"]);
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
    function* (metadata, document, context) {
      if (document.partial || metadata.parent === undefined || metadata.parent.parent !== undefined || isQuestion(metadata)) return;
      const kind = metadata.object.known?.kind ?? "";
      const group = metadata.object.known?.group ?? "";
      if (otherwiseNamed.has(kind)) return;
      const fault = nameForm(kind, group, (release) => isFrom(context, release));
      yield* judge(metadata, "name", kind === "CronJob" ? cronJobFault : fault);
      const named = (stringOf(present(metadata.node, "name")) ?? "") !== "";
      yield* judge(metadata, "generateName", (text) => prefixFault(text, { kind, group, named, fault }));
      // Of an object of the whole cluster the server drops the namespace unread.
      if (metadata.object.known?.scope !== "Cluster") yield* judge(metadata, "namespace", dnsLabelFault);
    },
  );
}

/** Names of containers and volumes are DNS labels, and so is that of a StatefulSet's Service. */
export function partName(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [...containerTypes, "core/v1.Volume", "apps/v1.StatefulSetSpec"],
    {
      id: "kubernetes/part-name",
      severity: "error",
      summary: "A name of a container, of a volume or of a StatefulSet's Service that is no DNS label.",
      source,
      equivalents: ["FieldValueInvalid"],
    },
    function* (part, _document, context) {
      if (part.type !== "apps/v1.StatefulSetSpec") yield* judge(part, "name", dnsLabelFault);
      else if (isFrom(context, "1.33")) yield* judge(part, "serviceName", dnsLabelFault);
    },
  );
}

interface Naming {
  readonly kind: string;
  readonly group: string;
  /** Whether the object has a name, so that none is made of the prefix. */
  readonly named: boolean;
  /** The form of the kind's names. */
  readonly fault: (text: string) => string | undefined;
}

/** A prefix of a name that becomes a segment of a path may be of dots, save for roles; behind any other something is put before it is judged. */
function prefixFault(text: string, { kind, group, named, fault }: Naming): string | undefined {
  if (fault === configKeyFault) return fault(text);
  if (freePrefix.has(kind)) return segmentFault(text) ?? (named ? undefined : fault(generated(text)));
  if (fault === pathSegmentFault) return group === "rbac.authorization.k8s.io" ? fault(text) : segmentFault(text);
  return fault(withEnding(text)) ?? (kind === "CronJob" && !named ? cronJobFault(generated(text)) : undefined);
}

function segmentFault(prefix: string): string | undefined {
  return /^\.\.?$/u.test(prefix) ? undefined : pathSegmentFault(prefix);
}

/** What the server makes of a prefix: five further characters, and no more than a DNS label has. */
function generated(prefix: string): string {
  return `${prefix.slice(0, 58)}aaaaa`;
}

/** What the server makes of a prefix before it judges it: a dash at the end is followed by something. */
function withEnding(prefix: string): string {
  return prefix.length > 1 && prefix.endsWith("-") ? `${prefix.slice(0, -2)}a` : prefix;
}

function* judge(typed: TypedNode, field: string, fault: (text: string) => string | undefined): Generator<Problem> {
  const node = present(typed.node, field);
  const text = stringOf(node);
  if (node === undefined || text === undefined || text === "") return;
  const why = fault(text);
  if (why !== undefined) yield at(typed, field, node, `${field} \`${text}\`: ${why}`);
}
