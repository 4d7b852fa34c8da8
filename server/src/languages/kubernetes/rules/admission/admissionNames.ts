import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Lists whose entries are told apart by their names, by the type that holds them. */
const lists: Readonly<Record<string, string>> = {
  "admissionregistration/v1.ValidatingWebhookConfiguration": "webhooks",
  "admissionregistration/v1.MutatingWebhookConfiguration": "webhooks",
  "admissionregistration/v1.ValidatingWebhook": "matchConditions",
  "admissionregistration/v1.MutatingWebhook": "matchConditions",
  "admissionregistration/v1.ValidatingAdmissionPolicySpec": "matchConditions",
  "admissionregistration/v1.MutatingAdmissionPolicySpec": "matchConditions",
};

/** Webhooks and the conditions under which they are called have names of their own. */
export function admissionNames(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    Object.keys(lists),
    {
      id: "kubernetes/admission-name",
      severity: "error",
      summary: "Two webhooks, or two match conditions, with the same name.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#webhook-configuration",
      equivalents: ["FieldValueDuplicate"],
    },
    (typed) => duplicates(typed, lists[typed.type] ?? ""),
  );
}

function* duplicates(typed: TypedNode, list: string): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(typed.node, list).entries()) {
    const node = present(item, "name");
    const name = stringOf(node) ?? "";
    if (node === undefined || name === "") continue;
    if (seen.has(name)) yield at(typed, [list, index, "name"], node, `name \`${name}\` stands twice`);
    seen.add(name);
  }
}
