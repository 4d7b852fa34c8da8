import { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, previewAt } from "../engine/engine.js";
import { toRange } from "./diagnostics.js";
import type { PreviewRequest, PreviewResponse } from "./messages.js";

/** What becomes of a document at a position where it is used, with links back; null where nothing does. */
export function preview(analysed: Analysed, document: TextDocument, position: PreviewRequest["position"]): PreviewResponse | null {
  const found = previewAt(analysed, document.offsetAt(position));
  if (found === undefined) return null;
  const { title, languageId, text } = found;
  const shown = TextDocument.create(title, languageId, 0, text);
  const links = found.links.map(({ range, source }) => ({ range: toRange(shown, range), source: toRange(document, source) }));
  return { title, languageId, text, links };
}
