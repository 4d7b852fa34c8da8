import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window, workspace } from "vscode";
import type { StatusMessage } from "../../server/src/lsp/messages.js";

/** The status bar entry: what the active document is taken for, for which version it is judged, and whether parts of it are not. */
export class Status implements Disposable {
  private readonly item: StatusBarItem;
  private readonly messages = new Map<string, StatusMessage>();
  private readonly listeners: readonly Disposable[];
  private shown = false;

  constructor() {
    this.item = window.createStatusBarItem("bulkhead.status", StatusBarAlignment.Right, 100);
    this.item.name = "Bulkhead";
    this.item.command = "bulkhead.showStatus";
    this.listeners = [
      window.onDidChangeActiveTextEditor(() => this.show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.messages.delete(uri.toString())),
    ];
  }

  /** Of the document in the active editor; undefined where there is none or the server has not judged it yet. */
  get message(): StatusMessage | undefined {
    const uri = window.activeTextEditor?.document.uri.toString();
    return uri === undefined ? undefined : this.messages.get(uri);
  }

  get text(): string | undefined {
    return this.shown ? this.item.text : undefined;
  }

  receive(message: StatusMessage): void {
    if (message.kind === undefined) this.messages.delete(message.uri);
    else this.messages.set(message.uri, message);
    this.show();
  }

  /** Forgets everything; for a server that ends. */
  clear(): void {
    this.messages.clear();
    this.show();
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.item.dispose();
  }

  private show(): void {
    const { message } = this;
    this.shown = message !== undefined;
    if (message === undefined) {
      this.item.hide();
      return;
    }
    this.item.text = textOf(message);
    this.item.tooltip = new MarkdownString(tooltipOf(message));
    this.item.accessibilityInformation = { label: `Bulkhead: ${tooltipOf(message).replaceAll("\n", " ")}` };
    this.item.show();
  }
}

/** `Kubernetes 1.37`, with another sign where the document or a part of it is not checked. */
function textOf(message: StatusMessage): string {
  const name = nameOf(message);
  if (!message.checked) return `$(circle-slash) ${name}`;
  return message.notChecked.length > 0 ? `$(circle-slash) ${l10n.t("{0}, in part", name)}` : `$(shield) ${name}`;
}

/** The kind's label, with the version where the target is called as the kind is. */
function nameOf({ label, kind, target }: StatusMessage): string {
  const name = label ?? kind ?? "Bulkhead";
  const [first = ""] = target?.split(", ") ?? [];
  return first.toLowerCase().startsWith(`${name.toLowerCase()} `) ? `${name}${first.slice(name.length)}` : name;
}

function tooltipOf({ label, kind, target, notChecked, findings }: StatusMessage): string {
  return [
    target === undefined ? (label ?? kind) : l10n.t("{0}, judged for {1}", label ?? kind ?? "", target),
    notChecked.length > 0 && l10n.t("not checked: {0}", notChecked.join("; ")),
    findings === 0 ? l10n.t("no problems found") : l10n.t("problems: {0}", findings),
  ]
    .filter(Boolean)
    .join("\n\n");
}
