import { lineStart } from "./lines.js";
import type { PathStep } from "./path.js";
import type { Range } from "./range.js";
import { type DataNode, type DataTree, type Entry, keyText, type MappingNode } from "./tree.js";

/** The name that stands for what is not written yet: no configuration has it. */
export const filler = "bulkhead0filler";

/** A way to understand what is being written: a text in which `filler` stands for it, as the name of an entry or as a value. */
export interface Filling {
  readonly text: string;
  /** What a completion takes the place of in the unfilled text. */
  readonly range: Range;
  /** Whether the completion stands in quotes that are there already. */
  readonly quoted?: boolean | undefined;
  /** Whether a colon follows already: only a name is wanted. */
  readonly named?: boolean | undefined;
  /** What must follow a completion, for what comes behind it: a comma in JSON. */
  readonly tail?: "," | undefined;
}

/** The ways in which the word at `offset` of a YAML or JSON document may be meant, the likeliest first. None within comments. */
export function fillings(text: string, offset: number): readonly Filling[] {
  const start = lineStart(text, offset);
  const before = text.slice(start, offset);
  if (isComment(before)) return [];
  return /^\uFEFF?\s*[{[]/u.test(text) ? inJson(text, offset) : (inBlock(text, start, before) ?? inFlow(text, offset));
}

function filled(text: string, range: Range, by: string, more: Omit<Filling, "text" | "range"> = {}): Filling {
  return { text: replaced(text, range, by), range, ...more };
}

function isComment(before: string): boolean {
  return /^[ \t]*#|[ \t]#/u.test(before.replace(/"[^"]*"|'[^']*'/gu, ""));
}

/** Characters of names, and of the values that are offered. */
const word = /[\w./$@:%*+-]*$/u;

/** `name`, `- name`, `name: value` on a line of its own. Undefined where the line says something else. */
function inBlock(text: string, start: number, before: string): readonly Filling[] | undefined {
  const offset = start + before.length;
  const name = /^([ \t]*(?:-[ \t]+)*)((?:[\w./$][\w./$-]*)?)$/u.exec(before);
  if (name !== null) {
    const from = start + (name[1] ?? "").length;
    const rest = (name[2] === "" ? /^(?:[\w./$][\w./$-]*)?/u : /^[\w./$-]*/u).exec(text.slice(offset))?.[0].length ?? 0;
    const range = { start: from, end: offset + rest };
    const behind = lineRest(text, range.end);
    if (/^[ \t]*:(?:[ \t\r]|$)/u.test(behind)) return [filled(text, range, filler, { named: true })];
    if (!/^[ \t\r]*(?:#.*)?$/u.test(behind)) return [];
    return [filled(text, range, `${filler}:`)];
  }
  const value = /^[ \t]*(?:-[ \t]+)*(?:[\w./$-]+|"[^"]*"|'[^']*'):[ \t]+(["']?)([^"'#[\]{}]*)$/u.exec(before);
  const item = value ?? /^[ \t]*(?:-[ \t]+)+(["'])([^"'#[\]{}]*)$/u.exec(before);
  if (item === null) return undefined;
  const [, quote = "", written = ""] = item;
  const length = /^[^\s"'#,]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  const range = { start: offset - written.length, end: offset + length };
  const closes = quote !== "" && text[range.end] !== quote ? quote : "";
  return [filled(text, range, filler + closes, { quoted: quote !== "" })];
}

/** Between brackets in YAML: a name before a comma or bracket, or a value. */
function inFlow(text: string, offset: number): readonly Filling[] {
  const written = word.exec(text.slice(0, offset))?.[0] ?? "";
  const length = /^[\w./$-]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  const range = { start: offset - written.length, end: offset + length };
  const previous = /([[{,:])[ \t\r\n]*$/u.exec(text.slice(Math.max(0, range.start - 200), range.start))?.[1];
  if (previous === undefined) return [];
  const named = /^[ \t]*:/u.test(lineRest(text, range.end));
  const asName = filled(text, range, named ? filler : `${filler}: `, { named });
  const asValue = filled(text, range, filler);
  return previous === "{" ? [asName] : previous === "," ? [asName, asValue] : [asValue];
}

/** In JSON names and values stand in quotes, written or not. */
function inJson(text: string, offset: number): readonly Filling[] {
  const opened = openQuote(text, offset);
  const isOpen = opened !== undefined;
  const start = opened ?? offset - (/[\w.$-]*$/u.exec(text.slice(Math.max(0, offset - 300), offset))?.[0].length ?? 0);
  const rest = text.slice(offset);
  const quotes = lineRest(text, offset).replace(/\\./gu, "").split('"').length - 1;
  // An even number of quotes behind an open one: it is not closed, the next belongs to another string.
  const length = (isOpen && quotes % 2 === 1 ? /^(?:[^"\\\n]|\\.)*"/u : /^[\w.$-]*/u).exec(rest)?.[0].length ?? 0;
  const range = { start, end: offset + length };
  const previous = /([[{,:])\s*$/u.exec(text.slice(Math.max(0, start - 2000), start))?.[1];
  if (previous === undefined) return [];
  const behind = /^\s*(\S?)/u.exec(text.slice(range.end))?.[1] ?? "";
  const tail = behind === "" || behind === "}" || behind === "]" || behind === "," ? undefined : ",";
  const named = behind === ":";
  const asName = filled(text, range, `"${filler}"${named ? "" : `: 0${tail ?? ""}`}`, { named, tail: named ? undefined : tail });
  const asValue = filled(text, range, `"${filler}"${tail ?? ""}`, { tail });
  return previous === "{" ? [asName] : previous === "," ? [asName, asValue] : [asValue];
}

/** Offset of the quote that is open at `offset`; strings of JSON end on their line. */
function openQuote(text: string, offset: number): number | undefined {
  let quote: number | undefined;
  for (let at = lineStart(text, offset); at < offset; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') quote = quote === undefined ? at : undefined;
  }
  return quote;
}

function lineRest(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end < 0 ? undefined : end);
}

/** The text with what stands in a range written anew. */
export function replaced(text: string, { start, end }: Range, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Where the filler stands in a tree. */
export interface Filled {
  /** Steps from the root to the mapping that holds the named entry, or to the value. */
  readonly path: readonly PathStep[];
  /** The mapping in which the filler is a name; undefined where it is a value. */
  readonly mapping: MappingNode | undefined;
  /** The filler's own node. */
  readonly node: DataNode;
}

/** Finds the filler in the tree of a filled text; undefined where it is part of a longer text or stands where nothing is read. */
export function findFilled({ root }: DataTree): Filled | undefined {
  return root && find(root, []);
}

function find(node: DataNode, path: readonly PathStep[]): Filled | undefined {
  if (node.kind === "scalar") return node.text === filler ? { path, mapping: undefined, node } : undefined;
  if (node.kind === "sequence") return firstOf(node.items, (item, index) => find(item, [...path, index]));
  const named = node.entries.find(({ key }) => key.text === filler);
  if (named !== undefined) return { path, mapping: node, node: named.key };
  return firstOf(node.entries, (entry: Entry) => (entry.merged === true ? undefined : find(entry.value, [...path, keyText(entry.key)])));
}

function firstOf<Element, Found>(
  elements: readonly Element[],
  look: (element: Element, index: number) => Found | undefined,
): Found | undefined {
  for (const [index, element] of elements.entries()) {
    const found = look(element, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
