import { type Range, touches } from "./range.js";
import type { DataNode, ScalarNode } from "./tree.js";

/** The parts of a YAML or JSON document around an offset, the largest first: collections, entries, values with and without quotes. */
export function nodesAround(root: DataNode | undefined, offset: number): readonly Range[] {
  const found: Range[] = [];
  let node = root;
  while (node !== undefined && node.alias === undefined && touches(node.range, offset)) {
    found.push(node.range);
    if (node.kind === "scalar") {
      found.push(...inner(node));
      break;
    }
    node =
      node.kind === "sequence" ? node.items.find(({ alias, range }) => touches(alias ?? range, offset)) : entryAround(node, offset, found);
  }
  return found.filter((range, index) => touches(range, offset) && !found.slice(0, index).some((outer) => isSame(outer, range)));
}

/** The value in which the offset lies; a key ends the way. */
function entryAround(node: DataNode & { readonly kind: "mapping" }, offset: number, found: Range[]): DataNode | undefined {
  for (const { key, value, merged } of node.entries) {
    const valueRange = value.alias ?? value.range;
    const range = { start: key.range.start, end: Math.max(key.range.end, valueRange.end) };
    if (merged === true || !touches(range, offset)) continue;
    found.push(range);
    if (!touches(key.range, offset)) return value;
    found.push(key.range, ...inner(key));
    return undefined;
  }
  return undefined;
}

/** What stands between quotes. */
function inner({ range, style }: ScalarNode): readonly Range[] {
  const isQuoted = (style === "single" || style === "double") && range.end - range.start > 2;
  return isQuoted ? [{ start: range.start + 1, end: range.end - 1 }] : [];
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}
