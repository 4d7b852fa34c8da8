import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { labelValueFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Operators decide how many values go with them: in selectors of labels and nodes, and in tolerations. */
export function requirements(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["meta/v1.LabelSelectorRequirement", "core/v1.NodeSelectorRequirement", "core/v1.Toleration", "core/v1.TopologySpreadConstraint"],
    {
      id: "kubernetes/selector-requirement",
      severity: "error",
      summary: "An operator with too many or too few values beside it.",
      source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements",
    },
    function* (typed, { partial }) {
      if (typed.type === "core/v1.Toleration") yield* toleration(typed, partial);
      else if (typed.type === "core/v1.TopologySpreadConstraint") yield* spread(typed);
      else yield* values(typed, partial);
    },
  );
}

function* values(typed: TypedNode, partial: boolean): Generator<Problem> {
  const operator = stringOf(present(typed.node, "operator"));
  const list = present(typed.node, "values");
  if (operator === undefined || (list !== undefined && list.kind !== "sequence")) return;
  const count = list?.items.length ?? 0;
  if ((operator === "In" || operator === "NotIn") && count === 0 && !partial)
    yield list === undefined
      ? lacks(typed, "values", `operator \`${operator}\` needs at least one value`)
      : atKey(typed, "values", `operator \`${operator}\` needs at least one value`, "FieldValueRequired");
  if ((operator === "Exists" || operator === "DoesNotExist") && count > 0)
    yield atKey(typed, "values", `operator \`${operator}\` takes no values`, "FieldValueForbidden");
  if ((operator === "Gt" || operator === "Lt") && count !== 1 && !partial)
    yield list === undefined
      ? lacks(typed, "values", `operator \`${operator}\` needs exactly one value`)
      : atKey(typed, "values", `operator \`${operator}\` needs exactly one value`, "FieldValueRequired");
  if (typed.type !== "meta/v1.LabelSelectorRequirement") return;
  for (const [index, item] of itemsOf(typed.node, "values").entries()) {
    const fault = labelValueFault(stringOf(item) ?? "");
    if (fault !== undefined) yield at(typed, ["values", index], item, `value \`${stringOf(item)}\`: ${fault}`, "FieldValueInvalid");
  }
}

function* toleration(typed: TypedNode, partial: boolean): Generator<Problem> {
  const operator = stringOf(present(typed.node, "operator")) ?? "";
  const value = present(typed.node, "value");
  const text = stringOf(value) ?? "";
  const key = stringOf(present(typed.node, "key")) ?? "";
  if (operator === "Exists") {
    const node = present(typed.node, "operator");
    if (node !== undefined && text !== "") yield at(typed, "operator", node, "operator `Exists` takes no value", "FieldValueInvalid");
  } else if (operator === "Equal" || operator === "") {
    const fault = labelValueFault(text);
    if (value !== undefined && fault !== undefined) yield at(typed, "value", value, `value \`${text}\`: ${fault}`, "FieldValueInvalid");
    if (key === "" && !partial && present(typed.node, "key")?.kind !== "mapping")
      yield { ...lacks(typed, "operator", "a toleration without `key` needs operator `Exists`"), equivalents: ["FieldValueInvalid"] };
  }
  const effect = stringOf(present(typed.node, "effect")) ?? "";
  if (present(typed.node, "tolerationSeconds") !== undefined && effect !== "NoExecute" && !partial)
    yield atKey(typed, "tolerationSeconds", "`tolerationSeconds` goes with effect `NoExecute` only", "FieldValueInvalid");
}

function* spread(typed: TypedNode): Generator<Problem> {
  if (present(typed.node, "minDomains") !== undefined && stringOf(present(typed.node, "whenUnsatisfiable")) === "ScheduleAnyway")
    yield atKey(typed, "minDomains", "`minDomains` goes with `whenUnsatisfiable: DoNotSchedule` only", "FieldValueInvalid");
  if (itemsOf(typed.node, "matchLabelKeys").length > 0 && present(typed.node, "labelSelector") === undefined)
    yield atKey(typed, "matchLabelKeys", "`matchLabelKeys` needs `labelSelector` beside it", "FieldValueForbidden");
}
