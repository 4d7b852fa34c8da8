import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { qualifiedNameFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

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
const ungenerated = new Set(["ConfigMap", "Secret", "Service"]);

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
    function* (metadata) {
      if (metadata.parent === undefined || metadata.parent.parent !== undefined) return;
      yield* owners(metadata);
      yield* finalizers(metadata);
      if (!ungenerated.has(metadata.object.known?.kind ?? "")) return;
      const generation = present(metadata.node, "generation");
      if (generation?.kind === "scalar" && typeof generation.value === "number" && generation.value < 0)
        yield at(metadata, "generation", generation, `generation ${generation.text}, expected at least 0`);
    },
  );
}

function* owners(metadata: TypedNode): Generator<Problem> {
  let controllers = 0;
  for (const [index, owner] of itemsOf(metadata.node, "ownerReferences").entries()) {
    const controller = present(owner, "controller");
    if (controller?.kind === "scalar" && controller.value === true) controllers++;
    const kind = present(owner, "kind");
    if (kind !== undefined && stringOf(kind) === "Event" && stringOf(present(owner, "apiVersion")) === "v1")
      yield at(metadata, ["ownerReferences", index, "kind"], kind, "an Event owns nothing");
  }
  if (controllers > 1)
    yield {
      ...atKey(metadata, "ownerReferences", `${controllers} owners with \`controller: true\`, expected at most one`, "FieldValueInvalid"),
    };
}

function* finalizers(metadata: TypedNode): Generator<Problem> {
  const items = itemsOf(metadata.node, "finalizers");
  const names = items.map((item) => stringOf(item) ?? "");
  // Finalizers of custom resources are free as well.
  const isFree = metadata.object.known === undefined || freeGroups.has(metadata.object.known.group);
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
