import { CodeActionKind, type Connection, type InitializeResult, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createEngine } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import { fixAllKind } from "./codeAction.js";
import { Completer } from "./completion.js";
import { WorkspaceDeclarations } from "./declarations.js";
import { AnalysedDocuments } from "./documents.js";
import { Navigation } from "./navigation.js";
import { Publisher } from "./publisher.js";
import { answerRequests } from "./requests.js";
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
        documentSymbolProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        workspaceSymbolProvider: true,
        documentLinkProvider: {},
        foldingRangeProvider: true,
        selectionRangeProvider: true,
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
  const openDocuments = () =>
    analyses.finished().flatMap(({ uri, analysed }) => {
      const document = documents.get(uri);
      return document === undefined ? [] : [{ document, analysed }];
    });
  const navigation = new Navigation(engine, host, () => workspace.roots, openDocuments);
  answerRequests({ connection, documents, analyses, settings, host, completer, navigation });
  documents.listen(connection);
  connection.listen();
}
