import { type DataNode, keyText, type SequenceNode, valueAt } from "../../../text/tree.js";
import { isNull } from "./effective.js";
import { below, type Found, problemAt, type Spot } from "./found.js";
import { canonicalText } from "./plainJson.js";
import type { Schema } from "./schema.js";

/** Lists that are sets have no equal items, lists that are maps no two items with the same keys (`x-kubernetes-list-type`). */
export function judgeLists(node: DataNode, schema: Schema, spot: Spot, out: Found[]): void {
  if (node.kind === "scalar") return;
  if (node.kind === "mapping") {
    const additional = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
    for (const { key, value } of node.entries) {
      const inside = schema.properties?.[keyText(key)] ?? additional;
      if (inside !== undefined) judgeLists(value, inside, below(spot, keyText(key), key), out);
    }
    return;
  }
  if (schema["x-kubernetes-list-type"] === "set") duplicates(node, spot, node.items.map(canonicalText), "item", out);
  if (schema["x-kubernetes-list-type"] === "map") judgeMap(node, schema, spot, out);
  const { items } = schema;
  if (items === undefined) return;
  for (const [index, item] of node.items.entries()) judgeLists(item, items, below(spot, index, item), out);
}

function judgeMap(node: SequenceNode, schema: Schema, spot: Spot, out: Found[]): void {
  const names = schema["x-kubernetes-list-map-keys"] ?? [];
  const wrong = node.items.findIndex((item) => item.kind !== "mapping" && !isNull(item));
  const item = node.items[wrong];
  if (item !== undefined) {
    const message = "an item that is no mapping, in a list whose items are told apart by their fields";
    out.push(problemAt("kubernetes/custom-resource-value", item, below(spot, wrong, item), message, "FieldValueInvalid"));
    return;
  }
  const keys = node.items.map((mapping) => {
    // An absent key differs from one that is null.
    const values = names.map((name) => valueAt(mapping, name));
    return values.map((value) => (value === undefined ? "" : canonicalText(value))).join("\n");
  });
  duplicates(node, spot, keys, names.map((name) => `\`${name}\``).join(", "), out);
}

/** Each text that stands more than once is reported where it stands for the second time. */
function duplicates(node: SequenceNode, spot: Spot, texts: readonly string[], what: string, out: Found[]): void {
  const seen = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    const item = node.items[index];
    if (times !== 2 || item === undefined) continue;
    const message = `duplicate item, expected each ${what} once`;
    const found = problemAt("kubernetes/custom-resource-value", item, below(spot, index, item), message, "FieldValueDuplicate");
    out.push(found);
  }
}
