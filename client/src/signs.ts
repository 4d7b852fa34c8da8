import { type Disposable, Range, type TextEditor, Uri, window, workspace } from "vscode";

/** Asks the server for the lines in which something reaches through the wall to the host. */
export type AskLines = (uri: string) => Promise<readonly number[] | null | undefined>;

/** Time without a new word from the server after which signs are drawn anew, in milliseconds. */
const pause = 300;

/** Signs beside lines that weaken isolation: a broken wall, told by its form and not by colour. */
export class Signs implements Disposable {
  private readonly sign;
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly registrations: readonly Disposable[];

  constructor(
    extension: Uri,
    private readonly ask: AskLines,
  ) {
    const icon = (theme: string): Uri => Uri.joinPath(extension, `media/weakened-${theme}.svg`);
    this.sign = window.createTextEditorDecorationType({
      light: { gutterIconPath: icon("light"), gutterIconSize: "70%" },
      dark: { gutterIconPath: icon("dark"), gutterIconSize: "70%" },
    });
    this.registrations = [
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.changed(editor.document.uri.toString());
      }),
    ];
  }

  /** The server has judged a document anew. */
  changed(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.set(
      uri,
      setTimeout(() => {
        this.waiting.delete(uri);
        void this.draw(uri);
      }, pause),
    );
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    for (const registration of this.registrations) registration.dispose();
    this.sign.dispose();
  }

  private async draw(uri: string): Promise<void> {
    const editors = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
    if (editors.length === 0) return;
    const lines = isWanted(editors[0]) ? ((await this.ask(uri)) ?? []) : [];
    for (const editor of editors) editor.setDecorations(this.sign, lines.map(lineAt));
  }
}

function isWanted(editor: TextEditor | undefined): boolean {
  return workspace.getConfiguration("bulkhead", editor?.document.uri).get("gutterSigns", true);
}

function lineAt(line: number): Range {
  return new Range(line, 0, line, 0);
}
