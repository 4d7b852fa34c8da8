import { type Connection, type InitializeResult, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createEngine } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import { inProfile } from "../engine/profile.js";
import { capabilitiesFor } from "./capabilities.js";
import { ClosedFiles } from "./closedFiles.js";
import { Completer } from "./completion.js";
import { WorkspaceDeclarations } from "./declarations.js";
import { AnalysedDocuments } from "./documents.js";
import { registerFormatting } from "./formatting.js";
import { initializationOptionsOf } from "./messages.js";
import { Navigation } from "./navigation.js";
import { isProjectFile, ProjectFiles } from "./projectFiles.js";
import { Publisher } from "./publisher.js";
import { answerRequests, type ClientSupport } from "./requests.js";
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
  const projects: ProjectFiles = new ProjectFiles(
    engine,
    host,
    () => workspace.roots,
    () => {
      settings.projectsChanged();
      for (const document of documents.all()) if (!isProjectFile(document.uri)) publisher.publish(document);
    },
  );
  const settings = new SettingsPerDocument(connection, async (uri, ofUser) =>
    inProfile(engine.languages, await projects.settingsOf(uri, ofUser)),
  );
  const closedFiles: ClosedFiles = new ClosedFiles(engine, host, () => workspace.roots);
  const workspace: Workspace = new Workspace(connection, declarations, projects, closedFiles);
  const completer = new Completer(host);
  const client: ClientSupport = { annotations: false, ours: false, registers: false, laysOutYaml: true };
  const publisher = new Publisher({ connection, documents, analyses, settings, host, client });

  connection.onInitialize((parameters): InitializeResult => {
    workspace.configure(parameters);
    completer.configure(parameters.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true);
    client.annotations = parameters.capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
    const options = initializationOptionsOf(parameters.initializationOptions);
    client.registers = parameters.capabilities.textDocument?.formatting?.dynamicRegistration === true;
    client.ours = options.commands === true;
    client.laysOutYaml = options.layOutYaml !== false;
    settings.configure(options, parameters.capabilities.workspace?.configuration === true);
    return {
      capabilities: capabilitiesFor(client.registers),
      serverInfo: { name: "bulkhead" },
    };
  });
  connection.onInitialized(() => {
    workspace.start();
    if (client.registers) registerFormatting(connection, client.laysOutYaml);
  });
  documents.onDidChangeContent(({ document }) => {
    const problems = projects.opened(document);
    if (problems !== undefined) {
      void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [...problems] });
      return;
    }
    declarations.opened(document.uri, document.getText());
    publisher.publish(document);
  });
  documents.onDidClose(({ document }) => {
    analyses.close(document.uri);
    workspace.closed(document.uri);
    projects.closed(document.uri);
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
  answerRequests({ connection, documents, analyses, settings, host, engine, completer, closedFiles, navigation, client });
  documents.listen(connection);
  connection.listen();
}
