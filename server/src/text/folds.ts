import type { Fold } from "./link.js";
import type { Range } from "./range.js";
import type { DataNode } from "./tree.js";

/** Deeper parts are left out. */
const deepest = 60;

/** What can be folded up of a YAML or JSON text: its collections and texts of several lines, what is indented, comments, regions. */
export function dataFolds(root: DataNode | undefined, text: string): readonly Fold[] {
  const isJson = /^\uFEFF?\s*[[{]/u.test(text);
  const nodes = root === undefined ? [] : [...nodeRanges(root, text, 0)];
  const parts = isJson ? nodes : [...nodes, ...indented(text)];
  return [...widest(parts, text).map((range): Fold => ({ range, kind: "part" })), ...commentBlocks(text), ...regions(text)];
}

/** Two or more comment lines in a row. */
export function commentBlocks(text: string): readonly Fold[] {
  return [...text.matchAll(/^[ \t]*#[^\n]*(?:\n[ \t]*#[^\n]*)+/gmu)].map(
    ({ 0: block, index }): Fold => ({ range: { start: index, end: index + block.length }, kind: "comment" }),
  );
}

/** From `#region` to `#endregion`, as editors mark parts in comments. */
export function regions(text: string): readonly Fold[] {
  const found: Fold[] = [];
  const open: number[] = [];
  for (const { 0: line, 1: end, index } of text.matchAll(/^[ \t]*#[ \t]*(end)?region\b[^\n]*/gmu)) {
    if (end === undefined) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) found.push({ range: { start, end: index + line.length }, kind: "region" });
    }
  }
  return found;
}

/** Whether a part has more lines than one. */
export function spansLines(text: string, { start, end }: Range): boolean {
  const feed = text.indexOf("\n", start);
  return feed >= 0 && feed < end;
}

/** The node and what lies in it, each from the line of its key or dash to its last line; a closing bracket's own line stays in sight. */
function* nodeRanges(node: DataNode, text: string, depth: number): Generator<Range> {
  if (depth > deepest || node.alias !== undefined || node.kind === "scalar") return;
  const parts =
    node.kind === "sequence"
      ? node.items.map((value) => ({ start: value.range.start, value }))
      : node.entries.flatMap(({ key, value, merged }) => (merged === true ? [] : [{ start: key.range.start, value }]));
  if (depth === 0) yield { start: node.range.start, end: endOf(node, text) };
  for (const { start, value } of parts) {
    if (value.alias === undefined) yield { start, end: endOf(value, text) };
    yield* nodeRanges(value, text, depth + 1);
  }
}

/** The end of what is folded up: without empty lines, and without the line on which a bracket closes. */
function endOf({ range }: DataNode, text: string): number {
  const closing = /\n[ \t]*[\]}]$/u.exec(text.slice(Math.max(range.start, range.end - 200), range.end));
  let { end } = range;
  if (closing !== null) end -= closing[0].length;
  while (end > range.start && /\s/u.test(text[end - 1] ?? "")) end--;
  return end;
}

/** Lines with what stands further in below them; comments and lists count like everything else. */
function indented(text: string): readonly Range[] {
  const found: Range[] = [];
  const open: { readonly indent: number; readonly start: number }[] = [];
  let last = 0;
  const close = (indent: number): void => {
    for (let top = open.at(-1); top !== undefined && top.indent >= indent; top = open.at(-1)) {
      open.pop();
      found.push({ start: top.start, end: last });
    }
  };
  for (const { 0: line, index } of text.matchAll(/^[^\n]*/gmu)) {
    const indent = line.search(/\S/u);
    if (indent < 0) continue;
    close(indent);
    open.push({ indent, start: index + indent });
    last = index + line.trimEnd().length;
  }
  close(0);
  return found;
}

/** Of the parts that begin on one line the one that ends last, where it has several lines. */
function widest(parts: readonly Range[], text: string): readonly Range[] {
  const byLine = new Map<number, Range>();
  for (const part of parts) {
    if (!spansLines(text, part)) continue;
    const line = text.lastIndexOf("\n", part.start - 1);
    const known = byLine.get(line);
    if (known === undefined || known.end < part.end) byLine.set(line, part);
  }
  return [...byLine.values()].sort((a, b) => a.start - b.start);
}
