import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, stringOf } from "../../../../text/tree.js";
import { qualifiedNameFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isQuestion, isTrue, itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Finalizers of the system itself, which need no domain. */
const standard = new Set(["kubernetes", "orphan", "foregroundDeletion"]);

/** API groups whose objects may have any qualified name as a finalizer. */
const freeGroups = new Set([
  "admissionregistration.k8s.io",
  "apiextensions.k8s.io",
  "apiregistration.k8s.io",
  "coordination.k8s.io",
  "node.k8s.io",
  "policy",
]);

/** Kinds whose generation the server does not set itself before it looks. */
const ungenerated = new Set(
  (
    "APIService CertificateSigningRequest ClusterRole ClusterRoleBinding ConfigMap ControllerRevision CSIDriver CSINode CSIStorageCapacity " +
    "Endpoints Event HorizontalPodAutoscaler IPAddress Lease LeaseCandidate LimitRange Namespace Node PersistentVolume " +
    "PersistentVolumeClaim ResourceClaim ResourceClaimTemplate ResourceQuota Role RoleBinding RuntimeClass Secret Service ServiceAccount " +
    "ServiceCIDR StorageClass VolumeAttachment VolumeAttributesClass"
  ).split(" "),
);

/** Owners, finalizers and the generation of an object; in templates nobody reads them. */
export function objectMeta(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["meta/v1.ObjectMeta"],
    {
      id: "kubernetes/object-metadata",
      severity: "error",
      summary: "Owners, finalizers or a generation that no object can have.",
      source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (metadata, { partial }) {
      if (metadata.parent === undefined || metadata.parent.parent !== undefined || isQuestion(metadata)) return;
      yield* owners(metadata, partial);
      yield* finalizers(metadata);
      if (!ungenerated.has(metadata.object.known?.kind ?? "")) return;
      const generation = present(metadata.node, "generation");
      if (generation?.kind === "scalar" && typeof generation.value === "number" && generation.value < 0)
        yield at(metadata, "generation", generation, `generation ${generation.text}, expected at least 0`);
    },
  );
}

function* owners(metadata: TypedNode, partial: boolean): Generator<Problem> {
  const [seen, controllers] = [new Set<string>(), new Set<string>()];
  for (const [index, owner] of itemsOf(metadata.node, "ownerReferences").entries()) {
    const identity = ownerFields.map((name) => textOf(present(owner, name))).join("\n");
    // The server keeps one of several that are alike in everything, and warns.
    if (seen.has(identity))
      yield { ...at(metadata, ["ownerReferences", index], owner, "the same owner stands twice"), severity: "warning" };
    seen.add(identity);
    if (isTrue(present(owner, "controller"))) controllers.add(identity);
    if (!partial) yield* incomplete(metadata, index, owner);
    const kind = present(owner, "kind");
    if (kind !== undefined && stringOf(kind) === "Event" && stringOf(present(owner, "apiVersion")) === "v1")
      yield at(metadata, ["ownerReferences", index, "kind"], kind, "an Event owns nothing");
  }
  if (controllers.size > 1)
    yield {
      ...atKey(
        metadata,
        "ownerReferences",
        `${controllers.size} owners with \`controller: true\`, expected at most one`,
        "FieldValueInvalid",
      ),
    };
}

const ownerFields = ["apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"];

function* incomplete(metadata: TypedNode, index: number, owner: DataNode): Generator<Problem> {
  for (const name of ownerFields.slice(0, 4)) {
    const node = present(owner, name);
    if (node !== undefined && stringOf(node) !== "") continue;
    yield at(metadata, ["ownerReferences", index, name], entryOf(owner, name)?.key ?? owner, `missing \`${name}\` of an owner`);
  }
  const version = present(owner, "apiVersion");
  const text = stringOf(version) ?? "";
  if (version !== undefined && text !== "" && !/^(?:[^/]*\/)?[^/]+$/u.test(text))
    yield at(
      metadata,
      ["ownerReferences", index, "apiVersion"],
      version,
      `apiVersion \`${text}\` of an owner, expected one such as \`apps/v1\``,
    );
}

function textOf(node: DataNode | undefined): string {
  return node?.kind === "scalar" ? node.text : "";
}

function* finalizers(metadata: TypedNode): Generator<Problem> {
  const items = itemsOf(metadata.node, "finalizers");
  const names = items.map((item) => stringOf(item) ?? "");
  // Finalizers of custom resources are free as well.
  const { known } = metadata.object;
  const isFree = known === undefined || freeGroups.has(known.group) || known.type === "core/v1.Event";
  for (const [index, item] of items.entries()) {
    const name = names[index] ?? "";
    const bare =
      isFree || name.includes("/") || standard.has(name) ? undefined : "a name with a domain such as `example.com/cleanup` is expected";
    const fault = qualifiedNameFault(name) ?? bare;
    if (fault !== undefined) yield at(metadata, ["finalizers", index], item, `finalizer \`${name}\`: ${fault}`);
  }
  if (names.includes("orphan") && names.includes("foregroundDeletion"))
    yield atKey(metadata, "finalizers", "`orphan` and `foregroundDeletion` contradict each other", "FieldValueInvalid");
}
