import { type CodeAction, CodeActionKind, type Range as LspRange, type WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, findingsOf } from "../engine/engine.js";
import type { Edit, Finding } from "../engine/finding.js";
import { suppressionEdit } from "../engine/suppressions.js";
import { collide } from "../text/edit.js";
import { toDiagnostics, toRange } from "./diagnostics.js";

/** All fixes that are safe to apply without looking, at once: for `editor.codeActionsOnSave` and the command "Fix All". */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.bulkhead`;

/** The fixes that a client may ask for: those of the findings that `range` touches, and all certain ones of the document. */
export function codeActions(
  analysed: Analysed,
  document: TextDocument,
  range: LspRange,
  only: readonly string[] | undefined = undefined,
): CodeAction[] {
  // Without a word from the client it is for a light bulb at the cursor, where what changes the whole document has no place.
  const asked = (kind: string): boolean =>
    (only ?? [CodeActionKind.QuickFix]).some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
  const findings = findingsOf(analysed);
  return [
    ...(asked(CodeActionKind.QuickFix) ? [...quickFixes(findings, document, range), ...ignores(analysed, document, range)] : []),
    ...(asked(fixAllKind) ? fixAll(findings, document) : []),
  ];
}

function touched(findings: readonly Finding[], document: TextDocument, range: LspRange): readonly Finding[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
}

/** A comment that switches each touched finding off, once per rule; what a reader refuses is better mended. */
function ignores(analysed: Analysed, document: TextDocument, range: LspRange): CodeAction[] {
  const rules = new Set<string>();
  return touched(findingsOf(analysed), document, range).flatMap((finding) => {
    const edit = rules.has(finding.rule) || finding.severity === "error" ? undefined : suppressionEdit(analysed, finding);
    rules.add(finding.rule);
    if (edit === undefined) return [];
    const title = `Ignore ${finding.rule} here, with a reason`;
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: toDiagnostics(document, [finding]), edit: changeOf(document, [edit]) }];
  });
}

/** The quick fixes of the findings that `range` touches. */
function quickFixes(findings: readonly Finding[], document: TextDocument, range: LspRange): CodeAction[] {
  return touched(findings, document, range)
    .filter((finding) => finding.fixes !== undefined)
    .flatMap((finding) =>
      (finding.fixes ?? []).map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: toDiagnostics(document, [finding]),
        ...(fix.preferred === true && { isPreferred: true }),
        edit: changeOf(document, fix.edits),
      })),
    );
}

function fixAll(findings: readonly Finding[], document: TextDocument): CodeAction[] {
  const edits = certainEdits(findings);
  return edits.length === 0 ? [] : [{ title: "Fix all that is certain", kind: fixAllKind, edit: changeOf(document, edits) }];
}

/** The edits of all certain fixes; of two that meet at one place the first counts, the other is left for the next time. */
export function certainEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const certain = fixes?.find(({ preferred }) => preferred === true);
    if (certain === undefined || certain.edits.some(({ range }) => taken.some((edit) => collide(edit.range, range)))) continue;
    taken.push(...certain.edits);
  }
  return taken;
}

function changeOf(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  return { changes: { [document.uri]: edits.map(({ range, newText }) => ({ range: toRange(document, range), newText })) } };
}
