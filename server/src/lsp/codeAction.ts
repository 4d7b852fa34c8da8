import { type CodeAction, CodeActionKind, type Range as LspRange, type WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, findingsOf, refactoringsAt } from "../engine/engine.js";
import type { Edit, Finding } from "../engine/finding.js";
import { suppressionEdit } from "../engine/suppressions.js";
import type { Tongue } from "../engine/tongue.js";
import { collide } from "../text/edit.js";
import { toDiagnostics, toRange } from "./diagnostics.js";

/** All fixes that are safe to apply without looking, at once: for `editor.codeActionsOnSave` and the command "Fix All". */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.bulkhead`;

/** A request for code actions, with what its answer depends on. */
export interface Asked {
  readonly range: LspRange;
  /** The kinds that the client wants; all that fit a light bulb where it does not say. */
  readonly only?: readonly string[] | undefined;
  /** Whether somebody asked with a key, not an editor by itself. */
  readonly invoked: boolean;
  readonly tongue: Tongue;
  /** Whether the client shows the changes of an edit with their reasons before it makes them. */
  readonly annotations: boolean;
}

/** The fixes that a client may ask for: those of the findings that the range touches, all certain ones of the document, and what can be made better there. */
export function codeActions(analysed: Analysed, document: TextDocument, asked: Asked): CodeAction[] {
  // Without a word from the client it is for a light bulb at the cursor, where what changes the whole document has no place.
  const only = asked.only ?? [CodeActionKind.QuickFix, ...(asked.invoked ? [CodeActionKind.RefactorRewrite] : [])];
  const wants = (kind: string): boolean => only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
  const findings = findingsOf(analysed);
  return [
    ...(wants(CodeActionKind.QuickFix) ? [...quickFixes(findings, document, asked), ...ignores(analysed, document, asked)] : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? refactorings(analysed, document, asked) : []),
    ...(wants(fixAllKind) ? fixAll(findings, document, asked.tongue) : []),
  ];
}

/** Larger changes, each listed before it is made where the client can show it. */
function refactorings(analysed: Analysed, document: TextDocument, { range, tongue, annotations }: Asked): CodeAction[] {
  return refactoringsAt(analysed, document.offsetAt(range.start)).map(({ title: english, edits, changes }) => {
    const title = tongue.title(english);
    const kind = CodeActionKind.RefactorRewrite;
    if (!annotations) return { title, kind, edit: changeOf(document, edits) };
    const annotationId = "change";
    const textDocument = { uri: document.uri, version: document.version };
    const annotated = edits.map((edit) => ({ range: toRange(document, edit.range), newText: edit.newText, annotationId }));
    const changeAnnotations = { [annotationId]: { label: title, description: changes.join(", "), needsConfirmation: true } };
    return { title, kind, edit: { documentChanges: [{ textDocument, edits: annotated }], changeAnnotations } };
  });
}

function touched(findings: readonly Finding[], document: TextDocument, range: LspRange): readonly Finding[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
}

/** A comment that switches each touched finding off, once per rule; what a reader refuses is better mended. */
function ignores(analysed: Analysed, document: TextDocument, { range, tongue }: Asked): CodeAction[] {
  const rules = new Set<string>();
  return touched(findingsOf(analysed), document, range).flatMap((finding) => {
    const edit = rules.has(finding.rule) || finding.severity === "error" ? undefined : suppressionEdit(analysed, finding);
    rules.add(finding.rule);
    if (edit === undefined) return [];
    const title = tongue.title(`Ignore ${finding.rule} here, with a reason`);
    const diagnostics = toDiagnostics(document, [finding], tongue);
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: changeOf(document, [edit]) }];
  });
}

/** The quick fixes of the findings that `range` touches. */
function quickFixes(findings: readonly Finding[], document: TextDocument, { range, tongue }: Asked): CodeAction[] {
  return touched(findings, document, range)
    .filter((finding) => finding.fixes !== undefined)
    .flatMap((finding) =>
      (finding.fixes ?? []).map((fix) => ({
        title: tongue.title(fix.title),
        kind: CodeActionKind.QuickFix,
        diagnostics: toDiagnostics(document, [finding], tongue),
        ...(fix.preferred === true && { isPreferred: true }),
        edit: changeOf(document, fix.edits),
      })),
    );
}

function fixAll(findings: readonly Finding[], document: TextDocument, tongue: Tongue): CodeAction[] {
  const edits = certainEdits(findings);
  const title = tongue.title("Fix all that is certain");
  return edits.length === 0 ? [] : [{ title, kind: fixAllKind, edit: changeOf(document, edits) }];
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
