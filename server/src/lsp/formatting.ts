import {
  type Connection,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type FormattingOptions,
  type Range as LspRange,
  type Position,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, formatting, indentation } from "../engine/engine.js";
import type { Range } from "../text/range.js";
import { toRange } from "./diagnostics.js";

/** What is typed to begin a new line. */
export const onType = { firstTriggerCharacter: "\n" };

/** The edits that lay a document out, or the part of it that `lines` touches. Everything, asked for as a range, is no part. */
export function format(analysed: Analysed, document: TextDocument, options: FormattingOptions, lines?: LspRange): TextEdit[] {
  const indent = options.insertSpaces ? " ".repeat(options.tabSize) : "\t";
  const part = lines && partOf(document, lines);
  return formatting(analysed, indent, part)
    .filter(({ range }) => part === undefined || (range.start <= part.end && part.start <= range.end))
    .map(({ range, newText }) => ({ range: toRange(document, range), newText }));
}

/** Whole lines, the last one with its end; undefined for all lines that hold anything. */
function partOf(document: TextDocument, { start, end }: LspRange): Range | undefined {
  const text = document.getText();
  const from = document.offsetAt({ line: start.line, character: 0 });
  const to =
    end.character === 0 && end.line > start.line ? document.offsetAt(end) : document.offsetAt({ line: end.line + 1, character: 0 });
  return text.slice(0, from).trim() === "" && text.slice(to).trim() === "" ? undefined : { start: from, end: to };
}

/** The blanks before the cursor in a line just begun, where they should be others. */
export function formatLine(analysed: Analysed, document: TextDocument, { line, character }: Position): TextEdit[] {
  const start = { line, character: 0 };
  const before = document.getText({ start, end: { line, character } });
  const column = /^ *$/u.test(before) ? indentation(analysed, document.offsetAt({ line, character })) : undefined;
  if (column === undefined || column === before.length) return [];
  return [{ range: { start, end: { line, character } }, newText: " ".repeat(column) }];
}

/**
 * Offers formatting for whole files to Dockerfiles alone: a second formatter for JSON would make editors ask which one is meant. Of
 * manifests parts are laid out, and new lines, where no other extension does so (`yaml`).
 */
export function registerFormatting(connection: Connection, yaml: boolean): void {
  const documentSelector = [{ language: "dockerfile" }, ...(yaml ? [{ language: "yaml" }] : [])];
  void connection.client.register(DocumentFormattingRequest.type, { documentSelector: [{ language: "dockerfile" }] });
  void connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector });
  if (yaml) void connection.client.register(DocumentOnTypeFormattingRequest.type, { documentSelector: [{ language: "yaml" }], ...onType });
}
