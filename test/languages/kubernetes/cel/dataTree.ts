import type { DataNode, ScalarNode, ScalarValue } from "../../../../server/src/text/tree.js";

/** A plain JSON value as a tree whose ranges are all empty. */
export function readDataTree(value: unknown): DataNode {
  const range = { start: 0, end: 0 };
  if (Array.isArray(value)) return { kind: "sequence", style: "flow", range, items: value.map(readDataTree) };
  if (typeof value !== "object" || value === null) return scalar(value as ScalarValue); // JSON holds nothing else.
  const entries = Object.entries(value).map(([key, item]) => ({ key: scalar(key), value: readDataTree(item) }));
  return { kind: "mapping", style: "flow", range, entries };
}

function scalar(value: ScalarValue): ScalarNode {
  return { kind: "scalar", style: "plain", range: { start: 0, end: 0 }, value, text: String(value) };
}
