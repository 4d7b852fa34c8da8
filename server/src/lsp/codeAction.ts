import { type CodeAction, CodeActionKind, type Range as LspRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, findingsOf } from "../engine/engine.js";
import { toDiagnostics, toRange } from "./diagnostics.js";

/** The quick fixes of the findings that `range` touches. */
export function codeActions(analysed: Analysed, document: TextDocument, range: LspRange): CodeAction[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return findingsOf(analysed)
    .filter((finding) => finding.fixes !== undefined && finding.range.start <= end && start <= finding.range.end)
    .flatMap((finding) =>
      (finding.fixes ?? []).map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: toDiagnostics(document, [finding]),
        ...(fix.preferred === true && { isPreferred: true }),
        edit: {
          changes: { [document.uri]: fix.edits.map((edit) => ({ range: toRange(document, edit.range), newText: edit.newText })) },
        },
      })),
    );
}
