import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { dnsSubdomainFault, labelValueFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** A term that selects nodes by field knows the name alone; by label, values that labels can have. */
export function nodeFields(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.NodeSelectorRequirement"],
    {
      id: "kubernetes/node-selector",
      severity: "error",
      summary: "A term that selects nodes by something that no node can have.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity",
      equivalents: ["FieldValueInvalid"],
    },
    function* (requirement, { partial }) {
      if (requirement.path.at(-2) === "matchFields") yield* field(requirement, partial);
      else if (isRequired(requirement)) yield* values(requirement, labelValueFault);
    },
  );
}

function* field(requirement: TypedNode, partial: boolean): Generator<Problem> {
  const key = present(requirement.node, "key");
  const operator = present(requirement.node, "operator");
  const name = stringOf(key) ?? "";
  const text = stringOf(operator) ?? "";
  if (key !== undefined && name !== "" && name !== "metadata.name")
    yield at(requirement, "key", key, `field \`${name}\`, expected \`metadata.name\``);
  const known = ["In", "NotIn"].includes(text);
  if (operator !== undefined && text !== "" && !known)
    yield at(requirement, "operator", operator, `operator \`${text}\` for a field, expected \`In\` or \`NotIn\``);
  const count = itemsOf(requirement.node, "values").length;
  if (known && count > 1 && !partial) yield atKey(requirement, "values", `${count} values for a field, expected one`, "FieldValueRequired");
  if (name === "metadata.name") yield* values(requirement, dnsSubdomainFault);
}

function* values(requirement: TypedNode, faultOf: (text: string) => string | undefined): Generator<Problem> {
  for (const [index, item] of itemsOf(requirement.node, "values").entries()) {
    const fault = faultOf(stringOf(item) ?? "");
    if (stringOf(item) !== undefined && fault !== undefined)
      yield at(requirement, ["values", index], item, `value \`${stringOf(item)}\`: ${fault}`);
  }
}

/** What is preferred only may name values that no label has. */
function isRequired(requirement: TypedNode): boolean {
  return requirement.parent?.parent?.type !== "core/v1.PreferredSchedulingTerm";
}
