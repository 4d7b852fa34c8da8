import type { Problem } from "../../../../engine/finding.js";
import type { Rule, RuleContext } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** An autoscaler names its target with group and version, and goes down to no Pod only by what it can measure without Pods. */
export function autoscaler(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["autoscaling/v2.HorizontalPodAutoscalerSpec", "autoscaling/v1.HorizontalPodAutoscalerSpec"],
    {
      id: "kubernetes/autoscaler",
      severity: "error",
      summary: "An autoscaler whose target has no API group, or that cannot go down to no Pod.",
      source: "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/",
    },
    function* (spec, { partial }, context) {
      if (isFrom(context, "1.35")) yield* group(spec, partial);
      yield* zero(spec, partial, context);
    },
  );
}

function* group(spec: TypedNode, partial: boolean): Generator<Problem> {
  const target = present(spec.node, "scaleTargetRef");
  if (target?.kind !== "mapping") return;
  const version = present(target, "apiVersion");
  const text = stringOf(version) ?? "";
  if (version !== undefined && version.kind !== "scalar") return;
  const parts = text.split("/");
  if (version === undefined ? partial : parts.length === 2 && parts[0] !== "") return;
  const node = version ?? entryOf(spec.node, "scaleTargetRef")?.key ?? target;
  const found = text === "" ? "no `apiVersion`" : `\`${text}\``;
  const message = `${found} in scaleTargetRef, expected group and version such as \`apps/v1\``;
  yield at(spec, ["scaleTargetRef", "apiVersion"], node, message, "FieldValueInvalid");
}

function* zero(spec: TypedNode, partial: boolean, context: RuleContext): Generator<Problem> {
  const least = present(spec.node, "minReplicas");
  if (least?.kind !== "scalar" || least.value !== 0) return;
  if (!isFrom(context, "1.37")) {
    const message = "minReplicas 0, expected at least 1 (0 came with Kubernetes 1.37, before by the gate `HPAScaleToZero` alone)";
    yield at(spec, "minReplicas", least, message, "FieldValueInvalid");
  }
  const written = entryOf(spec.node, "metrics");
  // In v1 metrics may stand in an annotation.
  if (partial || spec.type.startsWith("autoscaling/v1.") || (written !== undefined && written.value.kind !== "sequence")) return;
  const types = itemsOf(spec.node, "metrics").map((metric) => stringOf(present(metric, "type")));
  if (types.some((type) => type === "Object" || type === "External")) return;
  yield {
    range: rangeFor(written?.key ?? least),
    path: [...spec.path, "metrics"],
    message: "minReplicas 0 needs a metric of type `Object` or `External`: without Pods nothing else can be measured",
    equivalents: ["FieldValueForbidden"],
  };
}
