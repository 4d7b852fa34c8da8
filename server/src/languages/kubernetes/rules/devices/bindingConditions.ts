import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, type TypedNode } from "../../typedNodes.js";

const lists = ["bindingConditions", "bindingFailureConditions"] as const;

/** What a device waits for before Pods are bound to it, and what ends the wait, are said together and apart. */
export function bindingConditions(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["resource/v1.Device"],
    {
      id: "kubernetes/binding-condition",
      severity: "error",
      summary: "Conditions of binding to a device without those of failure, or one condition twice.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/#device-binding-conditions",
    },
    function* (device, { partial }, context) {
      // Before, the fields were dropped.
      if (!isFrom(context, "1.36")) return;
      const seen = new Map<string, string>();
      for (const list of lists) yield* repeated(device, list, seen);
      if (!partial) yield* alone(device);
    },
  );
}

function* repeated(device: TypedNode, list: string, seen: Map<string, string>): Generator<Problem> {
  for (const [index, node] of itemsOf(device.node, list).entries()) {
    const name = stringOf(node);
    if (name === undefined) continue;
    const before = seen.get(name);
    if (before !== undefined)
      yield at(
        device,
        [list, index],
        node,
        before === list ? `condition \`${name}\` stands twice` : `condition \`${name}\` of failure is one of binding too`,
        before === list ? "FieldValueDuplicate" : "FieldValueInvalid",
      );
    seen.set(name, before ?? list);
  }
}

function* alone(device: TypedNode): Generator<Problem> {
  const [given, missing] = lists.map((list) => ({ list, count: itemsOf(device.node, list).length })).sort((a, b) => b.count - a.count);
  if (given === undefined || missing === undefined || given.count === 0 || missing.count > 0) return;
  const key = entryOf(device.node, given.list)?.key ?? device.anchor;
  yield at(device, missing.list, key, `\`${given.list}\` needs \`${missing.list}\` beside it`, "FieldValueInvalid");
}
