import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Versions of `AdmissionReview` that the server speaks. */
const spoken = ["v1", "v1beta1"];

/** The versions of `AdmissionReview` that a webhook understands: one of the server's among them, none twice. */
export function admissionWebhooks(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["admissionregistration/v1.ValidatingWebhook", "admissionregistration/v1.MutatingWebhook"],
    {
      id: "kubernetes/admission-review-version",
      severity: "error",
      summary: "Versions of `AdmissionReview` of which the server speaks none, or one that stands twice.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#webhook-request-and-response",
      equivalents: ["FieldValueInvalid"],
    },
    (webhook) => versions(webhook),
  );
}

function* versions(webhook: TypedNode): Generator<Problem> {
  const name = "admissionReviewVersions";
  const node = present(webhook.node, name);
  const list = itemsOf(webhook.node, name);
  const texts = list.map(stringOf);
  for (const [index, item] of list.entries())
    if (texts[index] !== undefined && texts.indexOf(texts[index]) < index)
      yield at(webhook, [name, index], item, `duplicate version \`${texts[index]}\``);
  if (node !== undefined && list.length > 0 && texts.every((text) => text !== undefined && !spoken.includes(text)))
    yield at(webhook, name, node, "no version that the server speaks, expected `v1` or `v1beta1` among them");
}
