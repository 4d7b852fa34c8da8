import { CodeActionTriggerKind, type Connection, ResponseError, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysed, Engine } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import { tongueData, tongueOf } from "../engine/tongue.js";
import type { ClosedFiles } from "./closedFiles.js";
import { codeActions } from "./codeAction.js";
import { codeLenses } from "./codeLens.js";
import type { Completer } from "./completion.js";
import type { AnalysedDocuments } from "./documents.js";
import { format, formatLine } from "./formatting.js";
import { hover } from "./hover.js";
import { inlayHints } from "./inlayHints.js";
import {
  type BriefHoverRequest,
  briefHoverRequest,
  type PreviewRequest,
  previewRequest,
  type TimelineRequest,
  type TimelineResponse,
  timelineRequest,
  type WeakenedRequest,
  weakenedRequest,
} from "./messages.js";
import { decodeName } from "./names.js";
import type { Navigation } from "./navigation.js";
import { documentSymbols } from "./outline.js";
import { preview } from "./preview.js";
import { projectCompletions } from "./projectCompletion.js";
import { isProjectFile } from "./projectFiles.js";
import { semanticTokens, weakenedLines } from "./semanticTokens.js";
import type { SettingsPerDocument } from "./settingsPerDocument.js";
import { foldingRanges, selectionRanges } from "./structure.js";
import { timelineView } from "./timelineView.js";
import { answerTools } from "./tools.js";

/** What answers are made from. */
export interface Sources {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly analyses: AnalysedDocuments;
  readonly settings: SettingsPerDocument;
  readonly host: Host;
  readonly engine: Engine;
  readonly completer: Completer;
  readonly closedFiles: ClosedFiles;
  readonly navigation: Navigation;
  readonly client: ClientSupport;
}

/** What the client can do beyond the least; known once it has introduced itself. */
export interface ClientSupport {
  /** Shows the changes of an edit, with their reasons, before it makes them. */
  annotations: boolean;
  /** Leaves the layout of parts of YAML files to us. */
  laysOutYaml: boolean;
  /** Takes word of formatting for some files after its start. */
  registers: boolean;
  /** Is our own extension, which has our commands. */
  ours: boolean;
}

/** Answers what a client asks about documents, each request in a file of its own. */
export function answerRequests(sources: Sources): void {
  const { connection, documents, analyses, host, engine, completer } = sources;
  connection.onHover(({ textDocument, position }) =>
    answer(sources, "hover", textDocument.uri, (analysed, document) => hover(analysed, document, position, host)),
  );
  connection.onRequest(briefHoverRequest, ({ textDocument, position }: BriefHoverRequest) =>
    answer(sources, "hover", textDocument.uri, (analysed, document) => hover(analysed, document, position, host, { meaning: false })),
  );
  connection.onCompletion(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    if (document !== undefined && isProjectFile(document.uri)) return projectCompletions(engine, document, position);
    return answer(sources, "completion", textDocument.uri, (analysed, document) => {
      const others = analyses.finished().map((other) => other.analysed);
      return completer.complete(analysed, document, position, others, sources.closedFiles);
    });
  });
  connection.onCompletionResolve((item) => completer.resolve(item));
  connection.onDocumentSymbol(({ textDocument }) => answer(sources, "document symbols", textDocument.uri, documentSymbols));
  connection.onDocumentLinks(({ textDocument }) =>
    answer(sources, "links", textDocument.uri, (analysed, document) => sources.navigation.links({ document, analysed })),
  );
  connection.onFoldingRanges(({ textDocument }) => answer(sources, "folding", textDocument.uri, foldingRanges));
  connection.onSelectionRanges(({ textDocument, positions }) =>
    answer(sources, "selection", textDocument.uri, (analysed, document) => selectionRanges(analysed, document, positions)),
  );
  answerNavigation(sources);
  answerTools(sources);
  connection.onCodeAction(({ textDocument, range, context }) =>
    answer(sources, "code actions", textDocument.uri, async (analysed, document) => {
      await host.load(tongueData(analysed.settings));
      const tongue = tongueOf(host.data, analysed.settings);
      const invoked = context.triggerKind === CodeActionTriggerKind.Invoked;
      return codeActions(analysed, document, { range, only: context.only, invoked, tongue, annotations: sources.client.annotations });
    }),
  );
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    answer(sources, "inlay hints", textDocument.uri, async (analysed, document) => {
      await host.load(tongueData(analysed.settings));
      return inlayHints(analysed, document, range, tongueOf(host.data, analysed.settings));
    }),
  );
  connection.onCodeLens(({ textDocument }) =>
    answer(sources, "code lenses", textDocument.uri, async (analysed, document) => {
      await host.load(tongueData(analysed.settings));
      return codeLenses(analysed, document, tongueOf(host.data, analysed.settings), sources.client.ours);
    }),
  );
  connection.languages.semanticTokens.on(async ({ textDocument }) => {
    return (await answer(sources, "semantic tokens", textDocument.uri, semanticTokens)) ?? { data: [] };
  });
  connection.onRequest(weakenedRequest, ({ uri }: WeakenedRequest) => answer(sources, "signs", uri, weakenedLines));
  connection.onRequest(previewRequest, ({ uri, position }: PreviewRequest) =>
    answer(sources, "preview", uri, (analysed, document) => preview(analysed, document, position)),
  );
  answerFormatting(sources);
  answerTimeline(sources);
}

/** Answers what a client asks about the layout of files. */
function answerFormatting(sources: Sources): void {
  const { connection } = sources;
  connection.onDocumentFormatting(({ textDocument, options }) =>
    answer(sources, "formatting", textDocument.uri, (analysed, document) => format(analysed, document, options)),
  );
  connection.onDocumentRangeFormatting(({ textDocument, options, range }) =>
    answer(sources, "formatting", textDocument.uri, (analysed, document) => format(analysed, document, options, range)),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument, position }) =>
    answer(sources, "formatting", textDocument.uri, (analysed, document) => formatLine(analysed, document, position)),
  );
}

/** Answers what the timeline's view asks. */
function answerTimeline({ connection, documents, analyses, settings, host, closedFiles }: Sources): void {
  connection.onRequest(timelineRequest, async ({ uri, position }: TimelineRequest): Promise<TimelineResponse> => {
    const document = uri === undefined ? undefined : documents.get(uri);
    const analysed = document && (await analyses.analyse(document, await settings.of(document.uri)));
    const current = analysed && position && { analysed, offset: document.offsetAt(position) };
    const open = analyses.finished();
    const ofUser = await settings.of(uri ?? "");
    const closed = closedFiles.documents(new Set(open.map((one) => decodeName(one.uri))), ofUser);
    return timelineView(host, ofUser.language, { open, closed }, current);
  });
}

/** Answers what a client asks about names. */
function answerNavigation(sources: Sources): void {
  const { connection, navigation } = sources;
  connection.onDefinition(({ textDocument, position }) =>
    answer(sources, "definition", textDocument.uri, (analysed, document) => navigation.definition({ document, analysed }, position)),
  );
  connection.onReferences(({ textDocument, position, context }) =>
    answer(sources, "references", textDocument.uri, (analysed, document) =>
      navigation.references({ document, analysed }, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(({ textDocument, position }) =>
    answer(sources, "highlights", textDocument.uri, (analysed, document) => navigation.highlights({ document, analysed }, position)),
  );
  connection.onPrepareRename(({ textDocument, position }) =>
    answer(sources, "rename", textDocument.uri, (analysed, document) => navigation.renamable({ document, analysed }, position)),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    answer(sources, "rename", textDocument.uri, (analysed, document) => navigation.rename({ document, analysed }, position, newName)),
  );
  connection.onWorkspaceSymbol(({ query }) => navigation.symbols(query));
}

/** Answers a request about a document as it is now; null where it is none of ours. A fault is logged and takes nothing else with it. */
async function answer<Result>(
  { connection, documents, analyses, settings }: Sources,
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
    // What the client asked for cannot be: it is told so.
    if (error instanceof ResponseError) throw error;
    connection.console.error(`${what} in ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return null;
  }
}
