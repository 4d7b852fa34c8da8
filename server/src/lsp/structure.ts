import { type DocumentLink, type FoldingRange, FoldingRangeKind, type Position, type SelectionRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, foldsOf, linksOf, partsAround } from "../engine/engine.js";
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
      ...(kind === "region" && { kind: FoldingRangeKind.Region }),
    }))
    .filter(({ startLine, endLine }) => endLine > startLine);
}

/** From the innermost part at each position to the whole document. */
export function selectionRanges(analysed: Analysed, document: TextDocument, positions: readonly Position[]): SelectionRange[] {
  const whole = { start: 0, end: document.getText().length };
  return positions.map((position) => {
    let chain: SelectionRange = { range: toRange(document, whole) };
    for (const range of partsAround(analysed, document.offsetAt(position))) chain = { range: toRange(document, range), parent: chain };
    return chain;
  });
}
