import {
  type Connection,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type FormattingOptions,
  type Range as LspRange,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, formatting } from "../engine/engine.js";
import { toRange } from "./diagnostics.js";

/** The edits that lay a document out, or the part of it that `range` touches. */
export function format(analysed: Analysed, document: TextDocument, options: FormattingOptions, range?: LspRange): TextEdit[] {
  const indent = options.insertSpaces ? " ".repeat(options.tabSize) : "\t";
  const start = range === undefined ? 0 : document.offsetAt(range.start);
  const end = range === undefined ? Number.POSITIVE_INFINITY : document.offsetAt(range.end);
  return formatting(analysed, indent)
    .filter((edit) => edit.range.start <= end && start <= edit.range.end)
    .map((edit) => ({ range: toRange(document, edit.range), newText: edit.newText }));
}

/** Offers formatting for Dockerfiles alone: a second formatter for YAML or JSON would make editors ask which one is meant. */
export function registerFormatting(connection: Connection): void {
  const options = { documentSelector: [{ language: "dockerfile" }] };
  for (const { type } of [DocumentFormattingRequest, DocumentRangeFormattingRequest]) void connection.client.register(type, options);
}
