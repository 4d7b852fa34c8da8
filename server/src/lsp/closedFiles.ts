import { type Analysed, type Engine, unjudged } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import type { Language } from "../engine/language.js";
import type { Settings } from "../engine/settings.js";
import type { Tree } from "../text/tree.js";
import { decodeName } from "./names.js";

/** What is kept of a workspace: enough for a project of one team, too little for an archive. */
const mostTrees = 2_000;
const largestSlice = 128 * 1024;
const mostDocuments = 500;
/** Milliseconds. */
const patience = 2_000;

/** Objects of the workspace's files that others call by name, for offers: read when they are first asked for, in step with the files from then on. */
export class ClosedFiles {
  private readonly trees = new Map<string, { readonly language: Language; readonly trees: readonly Tree[] }>();
  private count = 0;
  private reading: "not yet" | "under way" | "done" = "not yet";

  constructor(
    private readonly engine: Engine,
    private readonly host: Host,
    /** The workspace's folders. */
    private readonly folders: () => readonly string[],
  ) {}

  /** Whether there may be more in a moment. */
  get isReading(): boolean {
    return this.reading === "under way";
  }

  /** What is known by now of files other than those in `open`, which are named as documents are. Begins to read at the first call. */
  of(language: Language, open: ReadonlySet<string>): readonly Tree[] {
    if (this.reading === "not yet") void this.read();
    const closed = [...this.trees].filter(([name, file]) => file.language === language && !open.has(name));
    return closed.flatMap(([, { trees }]) => trees);
  }

  /** Files as they are read, not judged: a bounded number of those that are not in `open`, for as long as somebody may wait. */
  async *documents(open: ReadonlySet<string>, settings: Settings): AsyncIterable<{ readonly uri: string; readonly analysed: Analysed }> {
    const until = Date.now() + patience;
    let left = mostDocuments;
    for await (const { uri, text } of this.host.workspace?.filesWith("", this.folders()) ?? []) {
      const source = { name: decodeName(uri), text };
      const found = open.has(source.name) || text.length > largestSlice ? undefined : this.engine.recognize(source);
      if (found === undefined) continue;
      await this.host.load(found.language.data.check);
      yield { uri, analysed: unjudged(found, source, settings) };
      if (--left === 0 || Date.now() > until) return;
    }
  }

  /** A file was made, changed or taken away. */
  async refresh(uri: string): Promise<void> {
    if (this.reading !== "not yet") this.keep(decodeName(uri), await this.host.workspace?.read(uri));
  }

  private async read(): Promise<void> {
    this.reading = "under way";
    try {
      for (const { word } of this.engine.languages.flatMap(({ offers }) => offers ?? []))
        for await (const { uri, text } of this.host.workspace?.filesWith(word, this.folders()) ?? []) {
          this.keep(decodeName(uri), text);
          if (this.count >= mostTrees) return;
        }
    } finally {
      this.reading = "done";
    }
  }

  private keep(name: string, text: string | undefined): void {
    this.count -= this.trees.get(name)?.trees.length ?? 0;
    this.trees.delete(name);
    const source = { name, text: text ?? "" };
    const found = text === undefined ? undefined : this.engine.recognize(source);
    if (found === undefined || !found.recognition.checked || found.language.offers === undefined) return;
    const { language, recognition } = found;
    const slices = language.split(source).filter((slice) => slice.text.length <= largestSlice && language.offers?.isNamed(slice));
    if (slices.length === 0) return;
    this.trees.set(name, { language, trees: slices.map((slice) => language.parse(slice, recognition.kind)) });
    this.count += slices.length;
  }
}
