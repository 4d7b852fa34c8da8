/** What a user does and sees in the editor, by way of the extension API. */
import {
  type CompletionList,
  commands,
  type Diagnostic,
  extensions,
  type Hover,
  languages,
  MarkdownString,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { Api } from "../../../client/src/activate.js";
import { eventually } from "./runner.js";

const found = extensions.getExtension<Api>("bulkhead.bulkhead");
if (found === undefined) throw new Error("the extension is not installed");
export const extension = found;

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("no folder is open");
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  await window.showTextDocument(document);
  return document;
}

/** Closes all editors and takes back what was changed. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor !== undefined) {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
}

/** Our own diagnostics of a document, in text order. */
export function problems({ uri }: TextDocument): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "bulkhead")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until there are exactly `count` of them. */
export function problemsCount(document: TextDocument, count: number): Promise<Diagnostic[]> {
  return eventually(
    () => (problems(document).length === count ? problems(document) : undefined),
    () => `${count} problems in ${document.uri.path}; there are ${JSON.stringify(problems(document))}`,
  );
}

/** Waits for the server's word on the document in the active editor. */
export function judged(): Promise<string> {
  return eventually(
    () => extension.exports.status,
    () => "the status bar entry",
  );
}

/** Range of the first occurrence of `word`. */
export function rangeOf(document: TextDocument, word: string): Range {
  const at = document.getText().indexOf(word);
  if (at < 0) throw new Error(`${word} is not in ${document.uri.path}`);
  return new Range(document.positionAt(at), document.positionAt(at + word.length));
}

export async function replace(document: TextDocument, word: string, replacement: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, word), replacement);
  await workspace.applyEdit(edit);
}

/** Writes `text` at the start of the document, as typing would. */
export async function insert({ uri }: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(0, 0), text);
  await workspace.applyEdit(edit);
}

/** Labels of what is offered behind the first occurrence of `text`. */
export async function offeredBehind(document: TextDocument, text: string): Promise<readonly string[]> {
  const at = rangeOf(document, text).end;
  const { items } = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, at);
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

/** The Markdown of our hover on the first occurrence of `word`; empty where there is none. */
export async function hoverOn(document: TextDocument, word: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    rangeOf(document, word).start.translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : typeof content === "string" ? content : content.value))
    .join("\n\n");
}
