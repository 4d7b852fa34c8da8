import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysed, Engine } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import type { Declaration } from "../engine/rule.js";
import type { Settings } from "../engine/settings.js";
import type { Source } from "../text/source.js";
import { decodeName } from "./names.js";

/** The open documents' analyses: the newest one of each, and the one under way. */
export class AnalysedDocuments {
  private readonly states = new Map<string, State>();

  constructor(
    private readonly engine: Engine,
    private readonly host: Host,
    /** What documents and files declare to each other; the same array until something changes. */
    private readonly declarations: () => readonly Declaration[],
  ) {}

  /**
   * Analyses `document` as it is now; calls for the same version share one piece of work. Pauses now and then so that other
   * messages get their turn, and gives undefined when a newer version came in between (its own call delivers) or when the
   * document is none of ours.
   */
  analyse(document: TextDocument, settings: Settings): Promise<Analysed | undefined> {
    const state = this.states.get(document.uri);
    const declarations = this.declarations();
    if (state?.version === document.version && state.settings === settings && state.declarations === declarations) return state.result;
    const next: State = {
      version: document.version,
      settings,
      declarations,
      analysed: state?.analysed,
      result: Promise.resolve(undefined),
    };
    this.states.set(document.uri, next);
    next.result = this.run(document, next);
    return next.result;
  }

  private async run(document: TextDocument, state: State): Promise<Analysed | undefined> {
    const source = sourceOf(document, this.host);
    const found = this.engine.recognize(source);
    if (found === undefined) {
      state.analysed = undefined;
      return undefined;
    }
    if (found.recognition.checked) await this.host.load(found.language.data.check);
    await this.engine.prepare(source, found, state.declarations);
    const work = this.engine.analysing(source, state.settings, { previous: state.analysed, found, declarations: state.declarations });
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) {
        state.analysed = step.value;
        return step.value;
      }
      await new Promise<void>((resolve) => this.host.defer(resolve));
      if (this.states.get(document.uri) !== state) return undefined;
    }
  }

  /** The newest finished analyses of all open documents. */
  finished(): readonly { readonly uri: string; readonly analysed: Analysed }[] {
    return [...this.states].flatMap(([uri, { analysed }]) => (analysed === undefined ? [] : [{ uri, analysed }]));
  }

  /** Whether a newer version than `version` has been asked for. */
  isBehind(uri: string, version: number): boolean {
    return (this.states.get(uri)?.version ?? version) !== version;
  }

  close(uri: string): void {
    this.states.delete(uri);
  }
}

interface State {
  readonly version: number;
  readonly settings: Settings;
  readonly declarations: readonly Declaration[];
  /** The newest finished analysis, of this version or an older one. */
  analysed: Analysed | undefined;
  result: Promise<Analysed | undefined>;
}

/** The document as the engine sees it. */
export function sourceOf(document: TextDocument, host: Host): Source {
  const { uri, languageId } = document;
  return {
    name: decodeName(uri),
    text: document.getText(),
    languageId,
    role: host.roleOf?.(uri),
    companions: host.companionsOf?.(uri, document.getText()),
  };
}
