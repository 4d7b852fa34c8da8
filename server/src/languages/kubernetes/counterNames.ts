import type { Problem } from "../../engine/finding.js";
import { type DataNode, keyText } from "../../text/tree.js";
import { dnsLabelFault } from "../../values/names.js";
import { at } from "./ruleOver.js";
import { present, type TypedNode } from "./typedNodes.js";

/** The names of counters of devices: `node` has them as the keys of its `counters`. */
export function* counterNames(typed: TypedNode, path: readonly (string | number)[], node: DataNode): Generator<Problem> {
  const counters = present(node, "counters");
  for (const { key } of counters?.kind === "mapping" ? counters.entries : []) {
    const fault = dnsLabelFault(keyText(key));
    const place = [...path, "counters", keyText(key)];
    if (fault !== undefined) yield at(typed, place, key, `counter \`${keyText(key)}\`: ${fault}`, "FieldValueInvalid");
  }
}
