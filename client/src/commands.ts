import { commands, type Disposable, l10n, Position, type QuickPickItem, QuickPickItemKind, Selection, Uri, window } from "vscode";
import type { PreviewRequest, StatusMessage } from "../../server/src/lsp/messages.js";
import type { Previews } from "./previews.js";
import type { Session } from "./session.js";
import type { TimelinePanel } from "./timelinePanel.js";
import { openTour } from "./tour.js";

/** The commands of package.json's `contributes.commands`. */
export function registerCommands(session: Session, timeline: TimelinePanel, previews: Previews): Disposable[] {
  return [
    commands.registerCommand("bulkhead.previewImageConfig", (_uri?: unknown, at?: PreviewRequest["position"]) => previews.show(at)),
    commands.registerCommand("bulkhead.previewRuntimeConfig", () => previews.show()),
    commands.registerCommand("bulkhead.harden", harden),
    commands.registerCommand("bulkhead.showTimeline", () => timeline.show()),
    commands.registerCommand("bulkhead.openTour", () => openTour(session.extension)),
    commands.registerCommand("bulkhead.restart", () => session.restart()),
    commands.registerCommand("bulkhead.showOutput", () => session.output.show()),
    commands.registerCommand("bulkhead.showStatus", () => showStatus(session.message)),
  ];
}

/** Offers to harden the Pod or container at a place of a document; at the cursor where none is given. */
async function harden(uri?: string, at?: PreviewRequest["position"]): Promise<void> {
  if (typeof uri === "string" && at !== undefined) {
    const editor = await window.showTextDocument(Uri.parse(uri));
    const position = new Position(at.line, at.character);
    editor.selection = new Selection(position, position);
  }
  if (window.activeTextEditor === undefined) await sayWhatToOpen();
  else await commands.executeCommand("editor.action.codeAction", { kind: "refactor.rewrite" });
}

/** Without an editor there is nothing to harden: says so, with the tour's Pod at hand. */
async function sayWhatToOpen(): Promise<void> {
  const tour = l10n.t("Open a tour");
  const picked = await window.showInformationMessage(
    l10n.t("Open a manifest and put the cursor into the Pod that is to be hardened"),
    tour,
  );
  if (picked === tour) await commands.executeCommand("bulkhead.openTour");
}

interface Action extends QuickPickItem {
  /** Command that the entry runs; entries that only tell something have none. */
  readonly command?: string;
  readonly argument?: string;
}

/** What the status bar entry says at length, with what can be done about it. */
async function showStatus(message: StatusMessage | undefined): Promise<void> {
  const title = message === undefined ? l10n.t("Bulkhead has nothing to say about this document") : (message.label ?? message.kind ?? "");
  const picked = await window.showQuickPick<Action>([...reasons(message), ...actions()], { title, placeHolder: message?.target ?? "" });
  if (picked?.command !== undefined)
    await commands.executeCommand(picked.command, ...(picked.argument === undefined ? [] : [picked.argument]));
}

function reasons(message: StatusMessage | undefined): Action[] {
  if (message === undefined || message.notChecked.length === 0) return [];
  return [
    { label: l10n.t("Not checked"), kind: QuickPickItemKind.Separator },
    ...message.notChecked.map((reason) => ({ label: `$(circle-slash) ${reason}` })),
    { label: "", kind: QuickPickItemKind.Separator },
  ];
}

function actions(): Action[] {
  return [
    { label: `$(warning) ${l10n.t("Show problems")}`, command: "workbench.actions.view.problems" },
    { label: `$(gear) ${l10n.t("Choose target versions")}`, command: "workbench.action.openSettings", argument: "bulkhead.target" },
    { label: `$(history) ${l10n.t("Show the timeline")}`, command: "bulkhead.showTimeline" },
    { label: `$(output) ${l10n.t("Show output")}`, command: "bulkhead.showOutput" },
    { label: `$(debug-restart) ${l10n.t("Restart server")}`, command: "bulkhead.restart" },
  ];
}
