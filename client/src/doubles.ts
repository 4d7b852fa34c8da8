import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  commands,
  type Diagnostic,
  type Disposable,
  extensions,
  type Hover,
  languages,
  type Position,
  type TextDocument,
  type Uri,
  workspace,
} from "vscode";
import type { Middleware } from "vscode-languageclient";

/** Asks the server for a hover without what the field means, which another extension has said already. */
export type BriefHover = (document: TextDocument, position: Position, token: CancellationToken) => Promise<Hover | null | undefined>;

/** Takes diagnostics of a document. */
type Publish = (uri: Uri, diagnostics: Diagnostic[]) => void;

/**
 * Keeps what other extensions say from being said twice: a hover leaves the meaning to them, offers that they make too are left out,
 * and so are problems that they report in the same place. They cannot be told to be silent, so we are.
 */
export class Doubles implements Disposable {
  /** Requests under way by which others are asked: our own answer to them is none. */
  private readonly asking = new Set<string>();
  private readonly own = new Map<string, { readonly all: Diagnostic[]; readonly publish: Publish; shown: Diagnostic[] | undefined }>();
  private readonly registration = languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) this.refresh(uri);
  });

  constructor(private readonly briefHover: BriefHover) {}

  /** Stands between the editor and the language client. */
  readonly middleware: Pick<Middleware, "provideHover" | "provideCompletionItem" | "handleDiagnostics"> = {
    provideHover: async (document, position, token, next) => {
      if (!othersAnswer(document)) return next(document, position, token);
      const others = await this.asked("hover", document, position, () =>
        commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, position),
      );
      if (others === undefined) return undefined;
      return others.length === 0 ? next(document, position, token) : this.briefHover(document, position, token);
    },
    provideCompletionItem: async (document, position, context, token, next) => {
      if (!othersAnswer(document)) return next(document, position, context, token);
      const others = await this.asked("completion", document, position, () =>
        commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, position, context.triggerCharacter),
      );
      if (others === undefined) return undefined;
      const names = new Set(others.items.filter(isOffer).map(nameOf));
      const ours = await next(document, position, context, token);
      if (names.size === 0 || ours === null || ours === undefined) return ours;
      if (Array.isArray(ours)) return ours.filter((item) => !names.has(nameOf(item)));
      return { ...ours, items: ours.items.filter((item) => !names.has(nameOf(item))) };
    },
    handleDiagnostics: (uri, diagnostics, next) => {
      // The old side of a comparison must not repeat the problems of the new side.
      const all = uri.scheme === "git" ? [] : diagnostics;
      this.own.set(uri.toString(), { all, publish: next, shown: undefined });
      this.refresh(uri);
    },
  };

  dispose(): void {
    this.registration.dispose();
  }

  /** What others answer; undefined where it is we who are asked by this very question. */
  private async asked<Answer>(
    what: string,
    { uri }: TextDocument,
    position: Position,
    ask: () => Thenable<Answer>,
  ): Promise<Answer | undefined> {
    const question = `${what} ${uri.toString()} ${position.line}:${position.character}`;
    if (this.asking.has(question)) return undefined;
    this.asking.add(question);
    try {
      return await ask();
    } finally {
      this.asking.delete(question);
    }
  }

  /** Shows our problems of a document as far as nobody else reports them. */
  private refresh(uri: Uri): void {
    const own = this.own.get(uri.toString());
    if (own === undefined) return;
    const others = choiceOf(uri) !== "everything" ? languages.getDiagnostics(uri).filter(({ source }) => source !== "bulkhead") : [];
    const shown = others.length === 0 ? own.all : own.all.filter((diagnostic) => !others.some((other) => isSame(diagnostic, other)));
    if (shown.length === own.shown?.length && shown.every((diagnostic, index) => diagnostic === own.shown?.[index])) return;
    own.shown = shown;
    own.publish(uri, shown);
  }
}

function choiceOf(uri: Uri): string {
  return workspace.getConfiguration("bulkhead", uri).get("besideOthers", "auto");
}

/** Whether others are worth asking: where it is wanted in any case, or an extension runs that came for the document's language. */
function othersAnswer({ uri, languageId }: TextDocument): boolean {
  const choice = choiceOf(uri);
  if (choice !== "auto") return choice === "yield";
  return extensions.all.some(({ id, isActive, packageJSON }) => isActive && !ownOrBuiltIn.test(id) && comesFor(packageJSON, languageId));
}

/** Extensions that lay YAML out; a second one would make the editor ask which of them is meant. */
const yamlFormatters = ["redhat.vscode-yaml", "esbenp.prettier-vscode"];

/** Whether the layout of YAML is another extension's. */
export function othersLayOutYaml(): boolean {
  if (workspace.getConfiguration("bulkhead").get<string>("besideOthers") === "everything") return false;
  return yamlFormatters.some((id) => extensions.getExtension(id) !== undefined);
}

const ownOrBuiltIn = /^(?:bulkhead|vscode)\./u;

/** Whether an extension starts with documents of a language, by its manifest. */
function comesFor(manifest: unknown, languageId: string): boolean {
  const events: unknown = typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, "activationEvents") : undefined;
  return Array.isArray(events) && events.includes(`onLanguage:${languageId}`);
}

/** Words of the text and snippets are no offer of another language tool. */
function isOffer({ kind }: CompletionItem): boolean {
  return kind !== CompletionItemKind.Text && kind !== CompletionItemKind.Snippet;
}

function nameOf({ label }: CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

/** Whether two problems are one: the other is no milder, and begins in the same place or bears a name that the fault has elsewhere. */
function isSame(own: Diagnostic, other: Diagnostic): boolean {
  if (own.range.intersection(other.range) === undefined) return false;
  if (own.range.start.isEqual(other.range.start) && other.severity <= own.severity) return true;
  const code = typeof other.code === "object" ? other.code.value : other.code;
  const names: unknown = Reflect.get(own, "data");
  return Array.isArray(names) && names.includes(code);
}
