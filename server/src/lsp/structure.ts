import { type DocumentLink, type FoldingRange, FoldingRangeKind, type Position, type SelectionRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, foldsOf, linksOf, outlineOf } from "../engine/engine.js";
import type { OutlineItem } from "../text/outline.js";
import { type Range, touches } from "../text/range.js";
import { toRange } from "./diagnostics.js";
import { resolveName } from "./names.js";

/** Links of a document; files are found from its folder. */
export function documentLinks(analysed: Analysed, document: TextDocument): DocumentLink[] {
  return linksOf(analysed).map(({ range, target }) => {
    const address = "page" in target ? target.page : resolveName(target.file, document.uri);
    return { range: toRange(document, range), target: address };
  });
}

/** What can be folded up; null leaves it to the editor, which folds by indentation. */
export function foldingRanges(analysed: Analysed, document: TextDocument): FoldingRange[] | null {
  const folds = foldsOf(analysed);
  if (folds === undefined) return null;
  return folds
    .map(({ range, kind }) => ({
      startLine: document.positionAt(range.start).line,
      endLine: document.positionAt(range.end).line,
      ...(kind === "comment" && { kind: FoldingRangeKind.Comment }),
    }))
    .filter(({ startLine, endLine }) => endLine > startLine);
}

/** From the innermost part at each position to the whole document. */
export function selectionRanges(analysed: Analysed, document: TextDocument, positions: readonly Position[]): SelectionRange[] {
  const outline = outlineOf(analysed);
  const whole = { start: 0, end: document.getText().length };
  return positions.map((position) => {
    const offset = document.offsetAt(position);
    let chain: SelectionRange = { range: toRange(document, whole) };
    for (const range of around(outline, offset)) chain = { range: toRange(document, range), parent: chain };
    return chain;
  });
}

/** The parts around an offset, the largest first. */
function around(items: readonly OutlineItem[], offset: number): readonly Range[] {
  const item = items.find(({ range }) => touches(range, offset));
  if (item === undefined) return [];
  const inner = around(item.children, offset);
  const selected = inner.length === 0 && touches(item.selection, offset) && !same(item.selection, item.range) ? [item.selection] : [];
  return [item.range, ...inner.filter((range) => !same(range, item.range)), ...selected];
}

function same(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}
