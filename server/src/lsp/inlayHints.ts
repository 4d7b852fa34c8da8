import { type InlayHint, InlayHintKind, type Range as LspRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, hintsOf } from "../engine/engine.js";
import type { Tongue } from "../engine/tongue.js";

/** What follows from the text in `range`, shown behind what it follows from. */
export function inlayHints(analysed: Analysed, document: TextDocument, range: LspRange, tongue: Tongue): InlayHint[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return hintsOf(analysed)
    .filter(({ at }) => start <= at && at <= end)
    .map(({ at, text, kind }) => ({
      position: document.positionAt(at),
      label: tongue.message(text),
      paddingLeft: true,
      ...(kind === "default" && { kind: InlayHintKind.Parameter }),
    }));
}
