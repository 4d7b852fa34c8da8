import {
  type Definition,
  type DefinitionProvider,
  type Disposable,
  EventEmitter,
  Location,
  l10n,
  languages,
  type Position,
  Range,
  type TextDocument,
  type TextDocumentContentProvider,
  type TextEditor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { PreviewRequest, PreviewResponse, TextRange } from "../../server/src/lsp/messages.js";

/** Asks the server for a preview. */
export type AskPreview = (request: PreviewRequest) => Promise<PreviewResponse | null | undefined>;

const scheme = "bulkhead-preview";

/** Previews as documents of their own: they follow their source, and `Go to Definition` leads back to it. */
export class Previews implements TextDocumentContentProvider, DefinitionProvider, Disposable {
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  /** By address, while it is open. */
  private readonly shown = new Map<string, Shown>();
  private readonly registrations: readonly Disposable[];

  constructor(private readonly ask: AskPreview) {
    this.registrations = [
      this.changed,
      workspace.registerTextDocumentContentProvider(scheme, this),
      languages.registerDefinitionProvider({ scheme }, this),
      workspace.onDidChangeTextDocument(({ document }) => this.follow(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri.toString())),
    ];
  }

  /** Shows what becomes of the document in `editor`, of its part around a position (the cursor, unless given), beside it. */
  async show(at?: PreviewRequest["position"], editor: TextEditor | undefined = window.activeTextEditor): Promise<void> {
    const request = editor && requestOf(editor.document.uri, at ?? editor.selection.active);
    const response = request && (await this.ask(request));
    if (request === undefined || response === undefined || response === null) {
      void window.showInformationMessage(l10n.t("There is nothing to preview here; it needs a Dockerfile with a stage, or a Pod."));
      return;
    }
    const query = `${request.uri}#${request.position.line}:${request.position.character}`;
    const uri = Uri.from({ scheme, path: `/${response.title}`, query });
    const shown = { request, links: response.links };
    this.shown.set(uri.toString(), shown);
    const document = await workspace.openTextDocument(uri);
    const preview = await languages.setTextDocumentLanguage(document, response.languageId);
    // A new language closes and opens a document.
    this.shown.set(uri.toString(), shown);
    await window.showTextDocument(preview, { viewColumn: ViewColumn.Beside, preserveFocus: true });
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const shown = this.shown.get(uri.toString()) ?? { request: readQuery(uri.query), links: [] };
    const response = await this.ask(shown.request);
    this.shown.set(uri.toString(), { ...shown, links: response?.links ?? [] });
    return response?.text ?? "";
  }

  provideDefinition({ uri }: TextDocument, position: Position): Definition | undefined {
    const shown = this.shown.get(uri.toString());
    const link = shown?.links.find(({ range }) => rangeOf(range).contains(position));
    return shown && link && new Location(Uri.parse(shown.request.uri), rangeOf(link.source));
  }

  dispose(): void {
    for (const registration of this.registrations) registration.dispose();
  }

  private follow({ uri }: TextDocument): void {
    const source = uri.toString();
    for (const [address, { request }] of this.shown) if (request.uri === source) this.changed.fire(Uri.parse(address));
  }
}

interface Shown {
  readonly request: PreviewRequest;
  readonly links: PreviewResponse["links"];
}

function requestOf(uri: Uri, { line, character }: PreviewRequest["position"]): PreviewRequest {
  return { uri: uri.toString(), position: { line, character } };
}

/** What a preview was asked with, from its address: it may have been opened by an earlier session. */
function readQuery(query: string): PreviewRequest {
  const [, uri = "", line = "0", character = "0"] = /^(.*)#(\d+):(\d+)$/su.exec(query) ?? [];
  return { uri, position: { line: Number(line), character: Number(character) } };
}

function rangeOf({ start, end }: TextRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
