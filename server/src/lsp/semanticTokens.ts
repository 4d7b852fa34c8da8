import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, marksOf } from "../engine/engine.js";
import type { Mark } from "../engine/language.js";

/** Types of tokens by kind; package.json says what each is like in themes that do not know them. */
const types: readonly Mark["kind"][] = ["quantity", "reference", "weakened"];

export const legend: SemanticTokensLegend = {
  tokenTypes: types.map((kind) => `bulkhead${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`),
  tokenModifiers: [],
};

/** Parts of a document that are more than its syntax tells; none that goes over several lines. */
export function semanticTokens(analysed: Analysed, document: TextDocument): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { kind, range } of marksOf(analysed)) {
    const start = document.positionAt(range.start);
    const end = document.positionAt(range.end);
    if (start.line === end.line) builder.push(start.line, start.character, end.character - start.character, types.indexOf(kind), 0);
  }
  return builder.build();
}

/** Lines, from 0, in which something reaches through the wall to the host. */
export function weakenedLines(analysed: Analysed, document: TextDocument): readonly number[] {
  const weakened = marksOf(analysed).filter(({ kind }) => kind === "weakened");
  return [...new Set(weakened.map(({ range }) => document.positionAt(range.start).line))];
}
