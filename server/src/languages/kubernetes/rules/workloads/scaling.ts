import type { Problem } from "../../../../engine/finding.js";
import type { Rule, RuleContext } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

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
    (typed, { partial }, context) => {
      if (typed.type.endsWith(".HorizontalPodAutoscalerSpec")) return replicas(typed);
      return typed.type.endsWith(".PodDisruptionBudgetSpec") ? budget(typed) : strategy(typed, partial, context);
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

function* strategy(typed: TypedNode, partial: boolean, context: RuleContext): Generator<Problem> {
  const type = stringOf(present(typed.node, "type")) || "RollingUpdate";
  const rolling = present(typed.node, "rollingUpdate");
  if (rolling === undefined) return;
  if (type !== "RollingUpdate") {
    // A DaemonSet takes the leftover.
    if (typed.type === "apps/v1.DaemonSetUpdateStrategy") return;
    const reason = typed.type === "apps/v1.DeploymentStrategy" ? "FieldValueForbidden" : "FieldValueInvalid";
    yield atKey(typed, "rollingUpdate", `\`rollingUpdate\` goes with type \`RollingUpdate\`, not with \`${type}\``, reason);
    return;
  }
  if (!partial) yield* pace(typed, rolling, context);
}

/** How many Pods may be missing, and how many may be too many, while a rollout goes on. */
function* pace(typed: TypedNode, rolling: DataNode, context: RuleContext): Generator<Problem> {
  const unavailable = present(rolling, "maxUnavailable");
  const surge = present(rolling, "maxSurge");
  const isDaemonSet = typed.type === "apps/v1.DaemonSetUpdateStrategy";
  const path = ["rollingUpdate", "maxUnavailable"];
  if (typed.type === "apps/v1.StatefulSetUpdateStrategy") {
    // Before 1.37 the field is dropped unread, unless a gate is open.
    if (unavailable !== undefined && isZero(unavailable) && isFrom(context, "1.37"))
      yield at(typed, path, unavailable, "`maxUnavailable` is 0, so no Pod could ever be replaced", "FieldValueInvalid");
  } else if (unavailable !== undefined && isZero(unavailable)) {
    if (!isZero(surge) && !(isDaemonSet && surge === undefined)) return;
    const message = "`maxUnavailable` and `maxSurge` are both 0, so no Pod could ever be replaced";
    yield at(typed, path, unavailable, message, isDaemonSet ? "FieldValueRequired" : "FieldValueInvalid");
  } else if (isDaemonSet && surge?.kind === "scalar" && /^[1-9]\d*%?$/u.test(surge.text)) {
    const message = `\`maxSurge\` in a DaemonSet needs \`maxUnavailable: 0\` beside it${unavailable === undefined ? " (the default is 1)" : ""}`;
    yield at(typed, ["rollingUpdate", "maxSurge"], surge, message, "FieldValueInvalid");
  }
}

function isZero(node: DataNode | undefined): boolean {
  return node?.kind === "scalar" && /^0%?$/u.test(node.text);
}
