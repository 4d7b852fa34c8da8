import { type Disposable, l10n, Position, Selection, Uri, ViewColumn, type Webview, type WebviewPanel, window, workspace } from "vscode";
import type { TimelineRequest, TimelineResponse } from "../../server/src/lsp/messages.js";
import type { TimelineMessage, ViewRequest } from "./timelineMessages.js";

/** Asks the server for the timeline. */
export type AskTimeline = (request: TimelineRequest) => Promise<TimelineResponse | undefined>;

/** The timeline beside the editor: one panel, filled anew each time it is asked for. */
export class TimelinePanel implements Disposable {
  private panel: WebviewPanel | undefined;

  constructor(
    private readonly folder: Uri,
    private readonly ask: AskTimeline,
  ) {}

  /** Shows the timeline; what the field at the cursor stands on is marked. */
  async show(): Promise<void> {
    const editor = window.activeTextEditor;
    const position = editor && { line: editor.selection.active.line, character: editor.selection.active.character };
    const timeline = await this.ask({ uri: editor?.document.uri.toString(), position });
    if (timeline === undefined) return;
    const message: TimelineMessage = { timeline, words: words() };
    this.panel?.dispose();
    const roots = [Uri.joinPath(this.folder, "dist")];
    const panel = window.createWebviewPanel("bulkhead.timeline", l10n.t("Container timeline"), ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: roots,
    });
    this.panel = panel;
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.onDidReceiveMessage((request: ViewRequest) => {
      if ("ready" in request) void panel.webview.postMessage(message);
      else void reveal(request);
    });
    panel.webview.html = page(panel.webview, this.folder);
  }

  dispose(): void {
    this.panel?.dispose();
  }
}

async function reveal({ uri, line }: { readonly uri: string; readonly line: number }): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const at = new Position(line, 0);
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, selection: new Selection(at, at) });
}

/** Nothing but the view's own script and style may be loaded. */
function page(webview: Webview, folder: Uri): string {
  const file = (name: string): Uri => webview.asWebviewUri(Uri.joinPath(folder, "dist", name));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file("timelineView.css").toString()}">
</head>
<body><script type="module" src="${file("timelineView.js").toString()}"></script></body>
</html>`;
}

function words(): TimelineMessage["words"] {
  return {
    search: l10n.t("Search the timeline"),
    ancestors: l10n.t("Before it"),
    descendants: l10n.t("After it"),
    uses: l10n.t("Fields in this workspace"),
    noUses: l10n.t("Nothing in this workspace uses it."),
    sources: l10n.t("Sources"),
    standsOn: l10n.t("At the cursor:"),
    choose: l10n.t("Choose an entry to read about it."),
    outside: l10n.t("outside the five classes"),
  };
}
