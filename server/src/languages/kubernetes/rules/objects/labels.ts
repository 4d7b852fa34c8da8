import type { Problem } from "../../../../engine/finding.js";
import type { RuleFamily } from "../../../../engine/rule.js";
import { keyText, stringOf } from "../../../../text/tree.js";
import { labelValueFault, qualifiedNameFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { withCertainty } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isQuestion, nodesByType, present, rangeFor, type TypedNode } from "../../typedNodes.js";

const source = "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set";

/** Maps of labels (keys and values count) and of annotations (keys count), by the type that holds them. */
const maps: readonly { readonly type: string; readonly field: string; readonly values: boolean }[] = [
  { type: "meta/v1.ObjectMeta", field: "labels", values: true },
  { type: "meta/v1.ObjectMeta", field: "annotations", values: false },
  { type: "meta/v1.LabelSelector", field: "matchLabels", values: true },
  { type: "core/v1.ServiceSpec", field: "selector", values: true },
  { type: "core/v1.PodSpec", field: "nodeSelector", values: true },
  { type: "node/v1.Scheduling", field: "nodeSelector", values: true },
];

/** Keys and values of labels and annotations. */
export function labels({ catalogue, customKinds }: Tables): RuleFamily<KubernetesDocument> {
  return {
    metas: [
      {
        id: "kubernetes/label-key",
        severity: "error",
        summary: "A key that no label or annotation can have.",
        source,
        equivalents: ["FieldValueInvalid"],
      },
      {
        id: "kubernetes/label-value",
        severity: "error",
        summary: "A value that no label can have.",
        source,
        equivalents: ["FieldValueInvalid"],
      },
    ],
    *check(document, context) {
      const byType = nodesByType(document, catalogue);
      for (const { type, field, values } of maps) {
        for (const typed of byType.get(type) ?? []) {
          if (!isUnread(typed)) yield* withCertainty(customKinds, typed, context, judge(typed, field, values));
        }
      }
    },
  };
}

/** Nobody judges the labels of a CronJob's Jobs and of a StatefulSet's claims before these are made, and of questions never. */
function isUnread(typed: TypedNode): boolean {
  const { parent } = typed;
  return (
    isQuestion(typed) ||
    parent?.type === "batch/v1.JobTemplateSpec" ||
    (parent?.type === "core/v1.PersistentVolumeClaim" && parent.parent?.type === "apps/v1.StatefulSetSpec")
  );
}

function* judge(
  typed: TypedNode,
  field: string,
  values: boolean,
): Generator<Problem & { rule: "kubernetes/label-key" | "kubernetes/label-value" }> {
  const map = present(typed.node, field);
  if (map?.kind !== "mapping") return;
  for (const { key, value } of map.entries) {
    const name = keyText(key);
    const path = [...typed.path, field, name];
    // Annotation keys are compared in lower case.
    const keyFault = qualifiedNameFault(values ? name : name.toLowerCase());
    if (keyFault !== undefined) yield { rule: "kubernetes/label-key", range: rangeFor(key), path, message: `key \`${name}\`: ${keyFault}` };
    const text = values ? stringOf(value) : undefined;
    const valueFault = text === undefined ? undefined : labelValueFault(text);
    if (valueFault !== undefined)
      yield { rule: "kubernetes/label-value", range: rangeFor(value), path, message: `value \`${text}\`: ${valueFault}` };
  }
}
