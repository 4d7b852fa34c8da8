import { CodeActionKind, type Connection, type InitializeResult, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, createEngine } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import { codeActions, fixAllKind } from "./codeAction.js";
import { Completer } from "./completion.js";
import { WorkspaceDeclarations } from "./declarations.js";
import { AnalysedDocuments } from "./documents.js";
import { hover } from "./hover.js";
import { Publisher } from "./publisher.js";
import { SettingsPerDocument } from "./settingsPerDocument.js";
import { Workspace } from "./workspace.js";

/** Serves one client over `connection`, on whatever host. */
export function startServer(connection: Connection, host: Host): void {
  const engine = createEngine(host.data);
  const declarations: WorkspaceDeclarations = new WorkspaceDeclarations(engine, host, () => {
    for (const document of documents.all()) publisher.publish(document);
  });
  const analyses = new AnalysedDocuments(engine, host, () => declarations.all());
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsPerDocument(connection);
  const workspace = new Workspace(connection, declarations);
  const completer = new Completer(host);
  const publisher = new Publisher({ connection, documents, analyses, settings });

  connection.onInitialize((parameters): InitializeResult => {
    workspace.configure(parameters);
    completer.configure(parameters.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true);
    settings.configure(parameters.initializationOptions, parameters.capabilities.workspace?.configuration === true);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: { resolveProvider: true, triggerCharacters: [" ", '"', "-", "$", "="] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      },
      serverInfo: { name: "bulkhead" },
    };
  });
  connection.onInitialized(() => workspace.start());
  documents.onDidChangeContent(({ document }) => {
    declarations.opened(document.uri, document.getText());
    publisher.publish(document);
  });
  documents.onDidClose(({ document }) => {
    analyses.close(document.uri);
    workspace.closed(document.uri);
    settings.forget(document.uri);
    publisher.clear(document.uri);
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.changed(pushed);
    for (const document of documents.all()) publisher.publish(document);
  });
  connection.onHover(({ textDocument, position }) =>
    answer("hover", textDocument.uri, (analysed, document) => hover(analysed, document, position, host)),
  );
  connection.onCompletion(({ textDocument, position }) =>
    answer("completion", textDocument.uri, (analysed, document) => completer.complete(analysed, document, position, analyses.finished())),
  );
  connection.onCompletionResolve((item) => completer.resolve(item));
  connection.onCodeAction(({ textDocument, range, context }) =>
    answer("code actions", textDocument.uri, (analysed, document) => codeActions(analysed, document, range, context.only)),
  );
  documents.listen(connection);
  connection.listen();

  /** Answers a request about a document as it is now; null where it is none of ours. A fault is logged and takes nothing else with it. */
  async function answer<Result>(
    what: string,
    uri: string,
    respond: (analysed: Analysed, document: TextDocument) => Result | Promise<Result>,
  ): Promise<Result | null> {
    const document = documents.get(uri);
    if (document === undefined) return null;
    try {
      const analysed = await analyses.analyse(document, await settings.of(uri));
      return analysed === undefined ? null : await respond(analysed, document);
    } catch (error) {
      connection.console.error(`${what} in ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return null;
    }
  }
}
