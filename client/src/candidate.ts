import type { TextDocument, TextDocumentChangeEvent } from "vscode";

/** Languages whose documents may be ours; each wakes the extension. */
export const languageIds = ["dockerfile", "yaml", "json", "jsonc", "helm", "plaintext"] as const;

/** Documents that are shown to the server, as a document selector: of plain texts only those whose names speak for them. */
export const documentSelector = languageIds.map((language) =>
  language === "plaintext" ? { language, pattern: "**/{Docker,docker,Container,container}file[-_]*" } : { language },
);

/** `Dockerfile-dev`, which VS Code takes for plain text. */
const dockerfileName = /(?:^|\/)(?:docker|container)file[-_][^/]*$/iu;

/** Names that say enough, whatever the text. */
const ownName = /(?:^|\/)(?:oci-layout|\.bulkhead\.ya?ml)$|\.conflist$/u;

/**
 * Words of which every manifest, config and profile has at least one. Only a sieve that decides whether the server is worth
 * starting: the server itself decides what a document is.
 */
const words =
  /apiVersion|\bkind["']?\s*:|ociVersion|schemaVersion|mediaType|defaultAction|syscalls|cniVersion|imageLayoutVersion|rootfs|"(?:bundle|plugins|namespaces|capabilities|digest)"/u;

/** Whether the server may have something to say about `document`. */
export function mayConcern(document: TextDocument): boolean {
  if (document.languageId === "dockerfile") return true;
  if (document.languageId === "plaintext") return dockerfileName.test(document.uri.path);
  return isListed(document) && (ownName.test(document.uri.path) || words.test(document.getText()));
}

/** The same for an edit, by the touched lines alone, so that typing in a large unrelated file stays free. */
export function mayConcernChange({ document, contentChanges }: TextDocumentChangeEvent): boolean {
  if (document.languageId === "plaintext" || !isListed(document)) return false;
  return contentChanges.some(
    ({ range, text }) => words.test(text) || words.test(document.lineAt(lineWithin(document, range.start.line)).text),
  );
}

function isListed({ languageId }: TextDocument): boolean {
  return languageIds.some((id) => id === languageId);
}

function lineWithin(document: TextDocument, line: number): number {
  return Math.min(line, document.lineCount - 1);
}
