import type { TextEdit } from "./edit.js";
import { lineStart } from "./lines.js";
import { type DataNode, type Entry, entryOf, type MappingNode, type ScalarNode, type SequenceNode } from "./tree.js";
import { columnOf, indented, lineBreakOf, linesEnd, restIsEmpty } from "./yamlLines.js";
import { block, inline, type Notation, notationOf, type Plain, scalar } from "./yamlWrite.js";

/*
 * Changes of YAML and JSON texts that leave everything else as it is written: comments, order, style. Each function gives the edits,
 * or undefined where the change cannot be made without touching more (a node that is reached through an alias, say).
 */

type Edits = readonly TextEdit[] | undefined;

/** Puts `name: value` into a mapping that has no such key: behind the scalars that it begins with, in the mapping's own style. */
export function insertEntry(text: string, mapping: MappingNode, name: string, value: Plain): Edits {
  if (entryOf(mapping, name) !== undefined) return undefined;
  const notation = notationOf(text);
  if (mapping.style === "flow") return insertFlow(text, mapping, `${scalar(name, notation)}: ${inline(value, notation)}`);
  return insertLines(text, mapping, block(name, value));
}

/** Gives a mapping's key a value: a new entry, or a new value in the place of a scalar or of nothing. */
export function setEntry(text: string, mapping: MappingNode, name: string, value: Plain): Edits {
  const entry = entryOf(mapping, name);
  if (entry === undefined) return insertEntry(text, mapping, name, value);
  return entry.merged === true ? undefined : replaceValue(text, entry.value, value);
}

/** Writes another value in the place of a scalar (or of nothing). */
export function replaceValue(text: string, node: DataNode, value: Plain): Edits {
  if (node.alias !== undefined || node.kind !== "scalar" || node.style === "literal" || node.style === "folded") return undefined;
  if (node.tag !== undefined) return undefined;
  const before = text[node.range.start - 1];
  const gap = node.missing === true && before !== undefined && !/\s/u.test(before) ? " " : "";
  return [{ range: node.range, newText: gap + written(value, node, notationOf(text)) }];
}

/** Puts a plain scalar in quotes, so that it is read as the text that it looks like. */
export function quoteScalar(node: DataNode): Edits {
  if (node.kind !== "scalar" || node.alias !== undefined || node.style !== "plain" || node.missing === true) return undefined;
  return node.tag === undefined ? [{ range: node.range, newText: JSON.stringify(node.text) }] : undefined;
}

/** Gives an entry another key. */
export function renameKey(text: string, { key, merged }: Entry, name: string): Edits {
  if (merged === true || key.alias !== undefined || (key.style !== "plain" && key.style !== "single" && key.style !== "double"))
    return undefined;
  return [{ range: key.range, newText: key.style === "plain" ? scalar(name, notationOf(text)) : JSON.stringify(name) }];
}

/** Takes an entry out of its mapping, with the comment on its own lines; the last one leaves `{}`. */
export function removeEntry(text: string, mapping: MappingNode, entry: Entry): Edits {
  const own = mapping.entries.filter(({ merged }) => merged !== true);
  const index = own.indexOf(entry);
  if (mapping.alias !== undefined || index < 0 || own.length !== mapping.entries.length) return undefined;
  const parts = own.map(({ key, value }) => ({ start: key.range.start, end: endOf(value, key.range.end) }));
  return mapping.style === "flow" ? removeFlow(text, parts, index) : removeLines(text, mapping, parts, index, "{}");
}

/** Takes an item out of a list; the last one leaves `[]`. */
export function removeItem(text: string, list: SequenceNode, index: number): Edits {
  const item = list.items[index];
  if (list.alias !== undefined || item === undefined) return undefined;
  const parts = list.items.map((each) => ({ start: (each.alias ?? each.range).start, end: endOf(each, each.range.end) }));
  if (list.style === "flow") return removeFlow(text, parts, index);
  const dashes = parts.map(({ start, end }) => ({ start: dashBefore(text, start), end }));
  return dashes.some(({ start }) => start < 0) ? undefined : removeLines(text, list, dashes, index, "[]");
}

/** Where an entry goes: into `mapping`, below the keys `through` that are made for it. */
export interface Destination {
  readonly mapping: MappingNode;
  readonly through: readonly string[];
}

/** Moves an entry from one mapping into another, as it is written. */
export function moveEntry(text: string, from: MappingNode, entry: Entry, { mapping, through }: Destination): Edits {
  const [outer = entry.key.text] = through;
  const removed = removeEntry(text, from, entry);
  if (removed === undefined || entryOf(mapping, outer) !== undefined) return undefined;
  const start = entry.key.range.start;
  const end = endOf(entry.value, entry.key.range.end);
  const raw = text.slice(start, end);
  const added =
    mapping.style === "block" && (from.style === "block" || !raw.includes("\n"))
      ? moveLines(text, { start, end }, mapping, through)
      : moveInline(text, raw, entry, mapping, through);
  return added && [...removed, ...added];
}

function moveLines(text: string, { start, end }: { start: number; end: number }, mapping: MappingNode, through: readonly string[]): Edits {
  const column = columnOf(text, start);
  // The comment behind the value comes along.
  const stretch = text.slice(start, column === undefined ? end : linesEnd(text, end));
  const lines = column === undefined ? [stretch] : indented(stretch, -column);
  if (lines === undefined || (column === undefined && lines[0]?.includes("\n") === true)) return undefined;
  const depth = through.length;
  const made = through.map((name, index) => `${"  ".repeat(index)}${scalar(name, "yaml")}:`);
  return insertLines(text, mapping, [...made, ...lines.map((line) => (line === "" ? line : "  ".repeat(depth) + line))]);
}

function moveInline(text: string, raw: string, { value }: Entry, mapping: MappingNode, through: readonly string[]): Edits {
  const isFree = value.kind === "scalar" && value.style === "plain" && /[,[\]{}]/u.test(value.text);
  const isBlock = value.kind === "scalar" ? value.style === "literal" || value.style === "folded" : value.style === "block";
  if (/[\n#]/u.test(raw) || isFree || isBlock || (value.kind === "scalar" && value.missing === true)) return undefined;
  const notation = notationOf(text);
  const inner = through.reduceRight((held, name) => `${scalar(name, notation)}: {${held}}`, raw);
  return mapping.style === "flow" ? insertFlow(text, mapping, inner) : undefined;
}

/** Behind the leading scalars of a mapping in brackets, else in front. */
function insertFlow(text: string, mapping: MappingNode, newText: string): Edits {
  const own = mapping.entries.filter(({ merged }) => merged !== true);
  if (mapping.alias !== undefined || own.length !== mapping.entries.length) return undefined;
  const [first] = own;
  if (first === undefined) {
    const inside = text.slice(mapping.range.start, mapping.range.end);
    return /^\{\s*\}$/u.test(inside) ? [{ range: mapping.range, newText: `{${newText}}` }] : undefined;
  }
  const gap = text.slice(mapping.range.start + 1, first.key.range.start);
  const between = /^\s*\n\s*$/u.test(gap) ? gap : " ";
  const last = leading(own, (entry) => isOneLine(text, entry.value)).at(-1);
  const at = last === undefined ? first.key.range.start : (last.value.alias ?? last.value.range).end;
  return [{ range: { start: at, end: at }, newText: last === undefined ? `${newText},${between}` : `,${between}${newText}` }];
}

/** Behind the leading scalars of a mapping in lines, else in front. */
function insertLines(text: string, mapping: MappingNode, lines: readonly string[]): Edits {
  const own = mapping.entries.filter(({ merged }) => merged !== true);
  const [first] = own;
  const column = first && columnOf(text, first.key.range.start);
  if (first === undefined || column === undefined || mapping.alias !== undefined) return undefined;
  const written = (line: string): string => (line === "" ? "" : " ".repeat(column) + line);
  const lineBreak = lineBreakOf(text);
  const last = leading(own, ({ key, value }) => isOneLine(text, value) && restIsEmpty(text, endOf(value, key.range.end))).at(-1);
  if (last === undefined) {
    const { start } = first.key.range;
    const [head = "", ...others] = [...lines, ""];
    const newText = [head, ...others.map((line, index) => (index === others.length - 1 ? " ".repeat(column) : written(line)))];
    return [{ range: { start, end: start }, newText: newText.join(lineBreak) }];
  }
  const end = linesEnd(text, endOf(last.value, last.key.range.end));
  if (end === undefined) return undefined;
  const hasBreak = text[end - 1] === "\n";
  const at = hasBreak ? end - (text[end - 2] === "\r" ? 2 : 1) : end;
  return [{ range: { start: at, end: at }, newText: lines.map((line) => lineBreak + written(line)).join("") }];
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function removeFlow(text: string, parts: readonly Part[], index: number): Edits {
  const [before, part, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (part === undefined) return undefined;
  const range = after !== undefined ? { start: part.start, end: after.start } : { start: before?.end ?? part.start, end: part.end };
  return holdsMore(text.slice(range.start, range.end)) ? undefined : [{ range, newText: "" }];
}

/** Whole lines, except where the first stands behind a dash. */
function removeLines(text: string, owner: DataNode, parts: readonly Part[], index: number, empty: string): Edits {
  const [part, after] = [parts[index], parts[index + 1]];
  const end = part && linesEnd(text, part.end);
  if (part === undefined || end === undefined || columnOf(text, part.start) === undefined) return undefined;
  if (holdsAnchor(text.slice(part.start, end))) return undefined;
  if (parts.length === 1) return leaveEmpty(text, { start: owner.range.start, end: part.end }, empty);
  const lineBegin = lineStart(text, part.start);
  if (/^ *$/u.test(text.slice(lineBegin, part.start))) return [{ range: { start: lineBegin, end }, newText: "" }];
  if (after === undefined || /#/u.test(text.slice(end, after.start))) return undefined;
  return [{ range: { start: part.start, end: after.start }, newText: "" }];
}

/** Brackets in the place of a collection in lines, on the line of the key that holds it. */
function leaveEmpty(text: string, { start, end }: Part, brackets: string): Edits {
  // The end of a block scalar lies behind its last line break, which stays.
  const empty = text[end - 1] === "\n" ? `${brackets}${lineBreakOf(text)}` : brackets;
  let holder = start - 1;
  while (holder >= 0 && /[ \n\r]/u.test(text[holder] ?? "")) holder--;
  if (holder < 0 || !text.slice(holder, start).includes("\n")) return [{ range: { start, end }, newText: empty }];
  return text[holder] === ":" ? [{ range: { start: holder + 1, end }, newText: ` ${empty}` }] : undefined;
}

function holdsMore(removed: string): boolean {
  return /(?:^|\s)#/u.test(removed) || holdsAnchor(removed);
}

/** What is removed must not be referred to elsewhere. */
function holdsAnchor(removed: string): boolean {
  return /(?:^|[\s,[{])&\S/u.test(removed);
}

function dashBefore(text: string, start: number): number {
  let at = start - 1;
  while (text[at] === " ") at--;
  return text[at] === "-" ? at : -1;
}

function endOf(node: DataNode, keyEnd: number): number {
  return Math.max((node.alias ?? node.range).end, keyEnd);
}

function isOneLine(text: string, node: DataNode): boolean {
  if (node.kind !== "scalar" || node.alias !== undefined || node.missing === true) return false;
  return node.style !== "literal" && node.style !== "folded" && !text.slice(node.range.start, node.range.end).includes("\n");
}

function leading(entries: readonly Entry[], holds: (entry: Entry) => boolean): readonly Entry[] {
  const end = entries.findIndex((entry) => !holds(entry));
  return end < 0 ? entries : entries.slice(0, end);
}

/** Quotes stay where strings take the place of strings. */
function written(value: Plain, { style }: ScalarNode, notation: Notation): string {
  if (typeof value === "string" && style === "double") return JSON.stringify(value);
  if (typeof value === "string" && style === "single" && !/['\n\r]/u.test(value)) return `'${value}'`;
  return inline(value, notation);
}
