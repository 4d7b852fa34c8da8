import type { Rule } from "../../../../engine/rule.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** The grace period of a Pod that names none, in seconds. */
const usualGrace = 30;

/** A hook that sleeps is over before the Pod's grace period is. */
export function sleepAction(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.SleepAction"],
    {
      id: "kubernetes/sleep-action",
      severity: "error",
      summary: "A hook that sleeps longer than the Pod's grace period.",
      source: "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (action, { partial }) {
      const seconds = present(action.node, "seconds");
      if (seconds?.kind !== "scalar" || typeof seconds.value !== "number") return;
      const grace = graceOf(action, partial);
      if (grace !== undefined && seconds.value > grace)
        yield at(action, "seconds", seconds, `sleep of ${seconds.text} seconds, expected at most ${grace}, the Pod's grace period`);
    },
  );
}

/** Seconds that the Pod has; undefined where that is not known. */
function graceOf(action: TypedNode, partial: boolean): number | undefined {
  let owner: TypedNode | undefined = action.parent;
  while (owner !== undefined && owner.type !== "core/v1.PodSpec") owner = owner.parent;
  if (owner === undefined) return undefined;
  const grace = present(owner.node, "terminationGracePeriodSeconds");
  if (grace === undefined) return partial ? undefined : usualGrace;
  return grace.kind === "scalar" && typeof grace.value === "number" ? grace.value : undefined;
}
