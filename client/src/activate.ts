import { type ExtensionContext, type TextDocument, workspace } from "vscode";
import { mayConcern, mayConcernChange } from "./candidate.js";
import { registerCommands } from "./commands.js";
import { registerTools } from "./languageModelTools.js";
import { Previews } from "./previews.js";
import { type CreateClient, Session } from "./session.js";
import { TimelinePanel } from "./timelinePanel.js";

/** What the extension tells other extensions (and its own tests). */
export interface Api {
  /** Whether the language server has been started; it is not before a document that may concern it. */
  readonly running: boolean;
  /** Text of the status bar entry, or undefined where it is hidden. */
  readonly status: string | undefined;
}

/**
 * What both entries share. Costs next to nothing by itself: the language client is loaded and the server started with the first
 * document that may be ours, so that an unrelated YAML or JSON file pays for neither.
 */
export function activateWith(context: ExtensionContext, create: CreateClient): Api {
  const session = new Session(context, create);
  const timeline = new TimelinePanel(context.extensionUri, (request) => session.timeline(request));
  const previews = new Previews((request) => session.preview(request));
  const tools = registerTools((request, parameters) => session.tool(request, parameters));
  context.subscriptions.push(session, timeline, previews, ...registerCommands(session, timeline, previews), ...tools);
  context.subscriptions.push(...startingOnDemand(session));
  return {
    get running() {
      return session.running;
    },
    get status() {
      return session.status;
    },
  };
}

function startingOnDemand(session: Session): { dispose(): void }[] {
  const look = (document: TextDocument): void => {
    if (!session.running && mayConcern(document)) session.start();
  };
  workspace.textDocuments.forEach(look);
  return [
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument((event) => {
      if (!session.running && mayConcernChange(event)) session.start();
    }),
  ];
}
