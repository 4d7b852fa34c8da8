import type { TextDocument, TextDocumentChangeEvent } from "vscode";

/** Languages whose documents are shown to the server. */
export const languageIds = ["dockerfile", "yaml", "json", "jsonc", "helm"] as const;

/**
 * Words of which every manifest, config and profile has at least one. Only a sieve that decides whether the server is worth
 * starting: the server itself decides what a document is.
 */
const words =
  /apiVersion|ociVersion|schemaVersion|mediaType|defaultAction|syscalls|cniVersion|imageLayoutVersion|rootfs|"(?:bundle|plugins|namespaces|capabilities|digest)"/u;

/** Whether the server may have something to say about `document`. */
export function mayConcern(document: TextDocument): boolean {
  if (!languageIds.some((id) => id === document.languageId)) return false;
  return document.languageId === "dockerfile" || words.test(document.getText());
}

/** The same for an edit, by the touched lines alone, so that typing in a large unrelated file stays free. */
export function mayConcernChange({ document, contentChanges }: TextDocumentChangeEvent): boolean {
  if (!languageIds.some((id) => id === document.languageId)) return false;
  return contentChanges.some(
    ({ range, text }) => words.test(text) || words.test(document.lineAt(lastLineWithin(document, range.start.line)).text),
  );
}

function lastLineWithin(document: TextDocument, line: number): number {
  return Math.min(line, document.lineCount - 1);
}
