import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at, ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";

/** The highest value of a PriorityClass that is not the system's own. */
const highest = 1_000_000_000;

/** Priorities above a thousand million belong to the system. */
export function priority(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["scheduling/v1.PriorityClass"],
    {
      id: "kubernetes/priority-class",
      severity: "error",
      summary: "A priority that only the system's own classes may have.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass",
    },
    function* (priorityClass) {
      const value = present(priorityClass.node, "value");
      const name = stringOf(present(present(priorityClass.node, "metadata"), "name"));
      if (value?.kind !== "scalar" || typeof value.value !== "number" || name?.startsWith("system-") === true) return;
      if (value.value > highest)
        yield at(priorityClass, "value", value, `priority ${value.text}, expected at most ${highest}`, "FieldValueForbidden");
    },
  );
}
