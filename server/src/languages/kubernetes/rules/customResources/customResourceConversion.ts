import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Versions of `ConversionReview` that the server speaks. */
const spoken = ["v1", "v1beta1"];

/** A webhook that converts custom resources between versions, where one is asked for. */
export function customResourceConversion(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiextensions/v1.CustomResourceConversion"],
    {
      id: "kubernetes/custom-resource-conversion",
      severity: "error",
      summary: "A conversion of custom resources with no webhook where one is needed, or with one where none is used.",
      source:
        "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#webhook-conversion",
    },
    function* (conversion, { partial }) {
      const webhook = present(conversion.node, "webhook");
      const strategy = stringOf(present(conversion.node, "strategy"));
      const isSaid = present(webhook, "clientConfig") !== undefined || itemsOf(webhook, "conversionReviewVersions").length > 0;
      if (strategy === "None" && isSaid)
        yield atKey(conversion, "webhook", "a webhook with strategy `None`, expected strategy `Webhook`", "FieldValueForbidden");
      if (strategy !== "Webhook" || partial) return;
      if (webhook === undefined) yield lacks(conversion, "webhook", "strategy `Webhook` needs `webhook.clientConfig`");
      else if (present(webhook, "clientConfig") === undefined)
        yield atKey(conversion, "webhook", "strategy `Webhook` needs `clientConfig`", "FieldValueRequired");
      yield* reviewVersions(conversion);
    },
  );
}

function* reviewVersions(conversion: TypedNode): Generator<Problem> {
  const webhook = present(conversion.node, "webhook");
  const list = itemsOf(webhook, "conversionReviewVersions");
  const node = present(webhook, "conversionReviewVersions");
  const path = ["webhook", "conversionReviewVersions"];
  const names = list.map(stringOf);
  for (const [index, item] of list.entries())
    if (names[index] !== undefined && names.indexOf(names[index]) < index)
      yield at(conversion, [...path, index], item, `duplicate version \`${names[index]}\``, "FieldValueInvalid");
  if (node !== undefined && list.length === 0) yield at(conversion, path, node, "at least one version is expected", "FieldValueRequired");
  else if (node !== undefined && names.every((name) => name !== undefined && !spoken.includes(name)))
    yield at(conversion, path, node, `no version that the server speaks, expected \`v1\` or \`v1beta1\` among them`, "FieldValueInvalid");
}
