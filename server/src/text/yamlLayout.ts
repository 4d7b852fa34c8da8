import type { TextEdit } from "./edit.js";
import type { Range } from "./range.js";
import type { DataNode, MappingNode, SequenceNode } from "./tree.js";
import { columnOf } from "./yamlLines.js";

/**
 * The edits that indent the blocks of a YAML text evenly, one level being `step` columns: of those whose parts all begin within
 * `part`. Items of lists stand as deep below their key as in most of the file. Lines keep their order, their contents and their
 * place in the block that they are part of. It may go wrong where keys and dashes stand in unusual ways: compare what is read of both.
 */
export function layOutYaml(root: DataNode | undefined, text: string, step: number, part: Range): readonly TextEdit[] {
  if (root === undefined) return [];
  const layout = new Layout(text, step, listsAreIndented(root, text) ? step : 0, part);
  layout.block(root, undefined, 0);
  return layout.edits();
}

/** Whether most lists below a key are further in than the key. */
function listsAreIndented(root: DataNode, text: string): boolean {
  let further = 0;
  const visit = (node: DataNode, column: number | undefined): void => {
    if (node.alias !== undefined || node.kind === "scalar" || node.style === "flow") return;
    if (node.kind === "mapping") {
      for (const { key, value, merged } of node.entries) if (merged !== true) visit(value, columnOf(text, key.range.start));
      return;
    }
    const [first] = dashes(node, text);
    const own = first === undefined ? undefined : columnOf(text, first);
    if (own !== undefined && column !== undefined) further += own > column ? 1 : -1;
    for (const item of node.items) visit(item, undefined);
  };
  visit(root, undefined);
  return further > 0;
}

class Layout {
  /** Where each line begins. */
  private readonly starts: readonly number[];
  /** How far each line moves. */
  private readonly moves: number[];
  /** Lines that go on with a scalar: they look like comments at most. */
  private readonly within = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly step: number,
    private readonly listStep: number,
    private readonly part: Range,
  ) {
    this.starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
    this.moves = this.starts.map(() => 0);
  }

  /** Lays a node out below a key or dash that stands in column `parent` now; `move` is how far its lines have moved with that. */
  block(node: DataNode, parent: number | undefined, move: number): void {
    if (node.alias !== undefined) return;
    if (node.kind === "scalar") this.goesOn(node.range);
    else if (node.style === "block") {
      const parts = partsOf(node, this.text);
      const first = parts?.[0]?.at;
      const column = first === undefined ? undefined : columnOf(this.text, first);
      if (parts === undefined || first === undefined || column === undefined) return;
      const wanted = parent === undefined ? undefined : parent + (node.kind === "mapping" ? this.step : this.listStep);
      this.parts(node, parts, column, this.startsLine(first) && this.isMeant(parts) ? (wanted ?? column) : column + move);
    } else this.goesOn(node.range);
  }

  /** One edit for each line that moves. */
  edits(): readonly TextEdit[] {
    const moves = this.moves.map((_move, line) => this.moveOf(line));
    return moves.flatMap((move, line) => {
      const start = this.starts[line] ?? 0;
      const blanks = /^ */u.exec(this.text.slice(start, this.starts[line + 1]))?.[0].length ?? 0;
      const end = start + blanks;
      if (move === 0 || /^\r?(?:\n|$)/u.test(this.text.slice(end, end + 2))) return [];
      return [{ range: { start, end }, newText: " ".repeat(Math.max(blanks + move, 0)) }];
    });
  }

  private parts(node: MappingNode | SequenceNode, parts: readonly Part[], column: number, target: number): void {
    parts.forEach(({ at, value }, index) => {
      const from = this.lineOf(at) + (this.startsLine(at) ? 0 : 1);
      const next = parts[index + 1];
      const to = next === undefined ? this.lineOf(Math.max((value ?? node).range.end - 1, at)) + 1 : this.lineOf(next.at);
      for (let line = from; line < to; line++) this.moves[line] = target - column;
      if (value !== undefined) this.block(value, node.kind === "mapping" ? target : this.belowDash(at, value, target), target - column);
    });
  }

  /** The column from which what hangs below a dash is counted: on a line of its own it is one level in, whatever the style of lists. */
  private belowDash(dash: number, value: DataNode, target: number): number {
    const nested = value.kind === "sequence" && this.lineOf(value.range.start) > this.lineOf(dash);
    return nested ? target + this.step - this.listStep : target;
  }

  /** Whether all parts of a block begin in lines that are to be laid out. */
  private isMeant(parts: readonly Part[]): boolean {
    return parts.every(({ at }) => this.part.start <= at && at <= this.part.end);
  }

  /** A comment moves with what follows it. */
  private moveOf(line: number): number {
    const isComment = (at: number) =>
      !this.within.has(at) && /^[ \t]*(?:#|\r?\n|$)/u.test(this.text.slice(this.starts[at], this.starts[at + 1]));
    let next = line;
    while (next < this.starts.length - 1 && isComment(next)) next++;
    return this.moves[isComment(next) ? line : next] ?? 0;
  }

  private goesOn({ start, end }: Range): void {
    for (let line = this.lineOf(start) + 1; line <= this.lineOf(Math.max(end - 1, start)); line++) this.within.add(line);
  }

  private startsLine(offset: number): boolean {
    return /^ *$/u.test(this.text.slice(this.starts[this.lineOf(offset)], offset));
  }

  private lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** A member of a map or an item of a list: where it begins, and what is read there; nothing of a merge key, whose members are others' own. */
interface Part {
  readonly at: number;
  readonly value: DataNode | undefined;
}

/** The parts of a block in text order; undefined where one is not found. */
function partsOf(node: MappingNode | SequenceNode, text: string): readonly Part[] | undefined {
  if (node.kind === "sequence") {
    const found = dashes(node, text);
    return found.length < node.items.length ? undefined : found.map((at, index) => ({ at, value: node.items[index] }));
  }
  const own = node.entries.filter(({ merged }) => merged !== true);
  const parts = own.map(({ key, value }): Part => ({ at: key.range.start, value }));
  if (own.length === node.entries.length) return parts;
  const merged = node.entries.filter((entry) => entry.merged === true);
  const merges = new Set(merged.map(({ key }) => text.lastIndexOf("<<", (key.alias ?? key.range).start)));
  return [...parts, ...[...merges].map((at): Part => ({ at, value: undefined }))].sort((a, b) => a.at - b.at);
}

/** Where the dashes of a list stand; fewer than there are items where one is not found. */
function dashes({ range, items }: SequenceNode, text: string): readonly number[] {
  const found: number[] = [];
  let from = range.start;
  for (const item of items) {
    const start = item.alias?.start ?? item.range.start;
    const before = /(?:^|[\s-])(-)(?:\s+(?:#[^\n]*\n|[&!][^\s]*|\s)*)?$/u.exec(text.slice(from, Math.max(start, from + 1)));
    if (before === null) return found;
    found.push(from + before.index + before[0].indexOf("-", before[0].startsWith("-") && before[0][1] === "-" ? 1 : 0));
    from = Math.max(item.alias?.end ?? item.range.end, start);
  }
  return found;
}
