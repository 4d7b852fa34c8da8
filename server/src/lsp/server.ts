import { type Connection, type InitializeResult, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createEngine } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import { AnalysedDocuments } from "./documents.js";
import { hover } from "./hover.js";
import { Publisher } from "./publisher.js";
import { SettingsPerDocument } from "./settingsPerDocument.js";

/** Serves one client over `connection`, on whatever host. */
export function startServer(connection: Connection, host: Host): void {
  const analyses = new AnalysedDocuments(createEngine(host.data), host);
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsPerDocument(connection);
  const publisher = new Publisher({ connection, documents, analyses, settings });

  connection.onInitialize((parameters): InitializeResult => {
    settings.configure(parameters.initializationOptions, parameters.capabilities.workspace?.configuration === true);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
      },
      serverInfo: { name: "bulkhead" },
    };
  });
  documents.onDidChangeContent(({ document }) => publisher.publish(document));
  documents.onDidClose(({ document }) => {
    analyses.close(document.uri);
    settings.forget(document.uri);
    publisher.clear(document.uri);
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.changed(pushed);
    for (const document of documents.all()) publisher.publish(document);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return null;
    try {
      const analysed = await analyses.analyse(document, await settings.of(document.uri));
      return analysed === undefined ? null : await hover(analysed, document, position, host);
    } catch (error) {
      // One failing hover must not take the server with it.
      connection.console.error(`hover in ${document.uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return null;
    }
  });
  documents.listen(connection);
  connection.listen();
}
