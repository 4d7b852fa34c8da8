import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

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
      yield* reserved(priorityClass);
      const value = present(priorityClass.node, "value");
      const name = stringOf(present(present(priorityClass.node, "metadata"), "name"));
      if (value?.kind !== "scalar" || typeof value.value !== "number" || name?.startsWith("system-") === true) return;
      if (value.value > highest)
        yield at(priorityClass, "value", value, `priority ${value.text}, expected at most ${highest}`, "FieldValueForbidden");
    },
  );
}

/** The system's own classes, with their values. */
const systems: ReadonlyMap<string, number> = new Map([
  ["system-node-critical", 2_000_001_000],
  ["system-cluster-critical", 2_000_000_000],
]);

function* reserved(priorityClass: TypedNode): Generator<Problem> {
  const name = present(present(priorityClass.node, "metadata"), "name");
  const text = stringOf(name) ?? "";
  if (name === undefined || !text.startsWith("system-")) return;
  const value = present(priorityClass.node, "value");
  const standard = present(priorityClass.node, "globalDefault");
  const own = systems.get(text);
  const isDefault = standard?.kind === "scalar" && standard.value === true;
  if (own !== undefined && value?.kind === "scalar" && value.value === own && !isDefault) return;
  const why =
    own === undefined ? "names that begin with `system-` belong to the system" : `it has the value ${own} and is no global default`;
  yield at(priorityClass, ["metadata", "name"], name, `class \`${text}\`: ${why}`, "FieldValueForbidden");
}
