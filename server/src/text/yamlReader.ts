import type { Range } from "./range.js";
import type { DataNode, SyntaxProblem } from "./tree.js";

/**
 * Faults that the reader of the API server (go.yaml.in/yaml/v2: scannerc.go, readerc.go) finds and the parser does not:
 * tabs before comments and on empty lines, control characters, escapes that YAML 1.1 does not have.
 */
export function* readerProblems(text: string, root: DataNode | undefined): Generator<SyntaxProblem> {
  const control = /[^\P{Cc}\t\n\r\u0085]|[\uFFFE\uFFFF]/u.exec(text);
  if (control !== null) yield problem(control.index, 1, "control character; YAML takes none, write it as an escape in double quotes");
  const hasTabs = text.startsWith("\t") || text.includes("\n\t");
  const hasEscapes = text.includes("\\/") || /\\u[dD][89a-fA-F]/u.test(text);
  if (root === undefined || !(hasTabs || hasEscapes)) return;
  const freeOfIndentation: Range[] = [];
  collect(root, text, freeOfIndentation);
  if (hasTabs) yield* tabs(text, freeOfIndentation);
  if (hasEscapes) for (const range of freeOfIndentation) yield* escapes(text, range);
}

/** In text order, the ranges of quoted scalars and of collections in brackets with the quoted scalars in them. */
function collect(node: DataNode, text: string, ranges: Range[]): void {
  if (node.alias !== undefined) return;
  if (node.kind === "scalar") {
    if (node.style === "single" || node.style === "double") ranges.push(node.range);
    return;
  }
  if (node.style === "flow") ranges.push(node.range);
  const inner =
    node.kind === "sequence" ? node.items : node.entries.flatMap(({ key, value, merged }) => (merged === true ? [] : [key, value]));
  for (const child of inner) collect(child, text, ranges);
}

/** Lines with nothing but a comment, or nothing at all, behind a tab in the first column. */
function* tabs(text: string, free: readonly Range[]): Generator<SyntaxProblem> {
  // The reader takes the first document of a slice and never looks behind its end marker.
  const end = /^\.\.\.(?=\s|$)/mu.exec(text)?.index ?? text.length;
  let next = 0;
  let freeUntil = 0;
  for (const match of text.slice(0, end).matchAll(/^\t[ \t]*(?=#|\r?$)/gmu)) {
    for (let range = free[next]; range !== undefined && range.start < match.index; range = free[++next])
      freeUntil = Math.max(freeUntil, range.end);
    if (match.index >= freeUntil) yield problem(match.index, 1, "tab as indentation; YAML takes only blanks");
  }
}

function* escapes(text: string, { start, end }: Range): Generator<SyntaxProblem> {
  if (text[start] !== '"') return;
  for (const match of text.slice(start, end).matchAll(/\\(?:u[dD][89a-fA-F]|.)/gsu)) {
    if (match[0] === "\\/") yield problem(start + match.index, 2, "escape `\\/`, which YAML 1.1 does not have; `/` needs none");
    else if (match[0].length > 2)
      yield problem(start + match.index, 6, "half of a character as an escape; `\\U` and eight digits are expected");
  }
}

function problem(start: number, length: number, message: string): SyntaxProblem {
  return { range: { start, end: start + length }, message, code: "syntax" };
}
