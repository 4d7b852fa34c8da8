import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at, atKey, lacks, ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present, type TypedNode } from "../typedNodes.js";

/** Bounds of an autoscaler, of a disruption budget and of a rollout that contradict each other. */
export function scaling(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [
      "autoscaling/v2.HorizontalPodAutoscalerSpec",
      "autoscaling/v1.HorizontalPodAutoscalerSpec",
      "policy/v1.PodDisruptionBudgetSpec",
      "apps/v1.DeploymentStrategy",
      "apps/v1.DaemonSetUpdateStrategy",
      "apps/v1.StatefulSetUpdateStrategy",
    ],
    {
      id: "kubernetes/scaling",
      severity: "error",
      summary: "Bounds of scaling, disruption or rollout that contradict each other.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy",
    },
    (typed, { partial }) => {
      if (typed.type.endsWith(".HorizontalPodAutoscalerSpec")) return replicas(typed);
      return typed.type.endsWith(".PodDisruptionBudgetSpec") ? budget(typed) : strategy(typed, partial);
    },
  );
}

function* replicas(spec: TypedNode): Generator<Problem> {
  const least = present(spec.node, "minReplicas");
  const most = present(spec.node, "maxReplicas");
  if (least?.kind !== "scalar" || most?.kind !== "scalar" || typeof least.value !== "number" || typeof most.value !== "number") return;
  // Below one, maxReplicas is a fault of its own.
  if (most.value >= 1 && least.value > most.value)
    yield at(spec, "maxReplicas", most, `maxReplicas ${most.text} is below minReplicas ${least.text}`, "FieldValueInvalid");
}

function* budget(spec: TypedNode): Generator<Problem> {
  const both = ["minAvailable", "maxUnavailable"];
  if (both.some((name) => present(spec.node, name) === undefined)) return;
  for (const name of both) yield atKey(spec, name, "a budget has `minAvailable` or `maxUnavailable`, not both", "FieldValueInvalid");
}

function* strategy(typed: TypedNode, partial: boolean): Generator<Problem> {
  const type = stringOf(present(typed.node, "type")) ?? "RollingUpdate";
  const rolling = present(typed.node, "rollingUpdate");
  if (rolling === undefined) return;
  if (type !== "RollingUpdate") {
    // A DaemonSet takes the leftover.
    if (typed.type === "apps/v1.DaemonSetUpdateStrategy") return;
    yield atKey(typed, "rollingUpdate", `\`rollingUpdate\` goes with type \`RollingUpdate\`, not with \`${type}\``, "FieldValueForbidden");
    return;
  }
  if (partial || typed.type === "apps/v1.StatefulSetUpdateStrategy") return;
  const isDaemonSet = typed.type === "apps/v1.DaemonSetUpdateStrategy";
  const unavailable = present(rolling, "maxUnavailable");
  const surge = present(rolling, "maxSurge");
  if (isZero(unavailable) && (isZero(surge) || (isDaemonSet && surge === undefined))) {
    const message = "`maxUnavailable` and `maxSurge` are both 0, so no Pod could ever be replaced";
    yield {
      ...lacks(typed, "rollingUpdate", message),
      equivalents: [isDaemonSet ? "FieldValueRequired" : "FieldValueInvalid"],
      ...positionOf(unavailable),
    };
  }
}

function positionOf(node: DataNode | undefined): Pick<Problem, "range"> | undefined {
  return node && { range: node.alias ?? node.range };
}

function isZero(node: DataNode | undefined): boolean {
  return node?.kind === "scalar" && /^0%?$/u.test(node.text);
}
