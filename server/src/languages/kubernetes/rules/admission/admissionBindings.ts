import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** A binding says where a policy's parameters come from and what follows when it fails. */
export function admissionBindings(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["admissionregistration/v1.ParamRef", "admissionregistration/v1.ValidatingAdmissionPolicyBindingSpec"],
    {
      id: "kubernetes/admission-binding",
      severity: "error",
      summary: "A binding of an admission policy whose parameters or actions do not fit together.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#parameter-resources",
    },
    function* (typed, { partial }) {
      if (typed.type === "admissionregistration/v1.ParamRef") yield* parameters(typed, partial);
      else yield* actions(typed);
    },
  );
}

function* parameters(reference: TypedNode, partial: boolean): Generator<Problem> {
  const name = stringOf(present(reference.node, "name")) ?? "";
  const selector = present(reference.node, "selector");
  if (name !== "" && selector !== undefined)
    yield atKey(reference, "selector", "`selector` beside `name`, expected only one of them", "FieldValueForbidden");
  if (name === "" && selector === undefined && !partial)
    yield { ...lacks(reference, "name", "parameters are found by `name` or `selector`"), path: reference.path };
}

function* actions(binding: TypedNode): Generator<Problem> {
  const list = itemsOf(binding.node, "validationActions");
  const names = list.map(stringOf);
  for (const [index, item] of list.entries())
    if (names[index] !== undefined && names.indexOf(names[index]) < index)
      yield at(binding, ["validationActions", index], item, `action \`${names[index]}\` stands twice`, "FieldValueDuplicate");
  if (names.includes("Deny") && names.includes("Warn"))
    yield atKey(binding, "validationActions", "`Deny` and `Warn` together say the same twice, expected one of them", "FieldValueInvalid");
}
