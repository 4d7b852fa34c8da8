import { declarationsOf, declaringWord } from "../engine/declarations.js";
import type { Engine } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import type { Declaration } from "../engine/rule.js";
import { decodeName } from "./names.js";

/** What the workspace's files and the open documents declare to each other: definitions of custom resources. */
export class WorkspaceDeclarations {
  private readonly stored = new Map<string, readonly Declaration[]>();
  private readonly open = new Map<string, readonly Declaration[]>();
  private collected: readonly Declaration[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly host: Host,
    /** Called after anything changed by which documents are judged. */
    private readonly changed: () => void,
  ) {}

  /** All of them; the same array until something changes. */
  all(): readonly Declaration[] {
    return this.collected;
  }

  /** Reads the workspace's files. */
  async scan(folders: readonly string[]): Promise<void> {
    const files = this.host.workspace?.filesWith(declaringWord, folders);
    if (files === undefined) return;
    let found = false;
    for await (const { uri, text } of files) found = this.store(decodeName(uri), text) || found;
    if (found) this.collect();
  }

  /** A file was made, changed or taken away. */
  async refresh(uri: string): Promise<void> {
    if (this.store(decodeName(uri), await this.host.workspace?.read(uri))) this.collect();
  }

  /** A document is open in this state; what is stored of it does not count meanwhile. */
  opened(uri: string, text: string): void {
    const name = decodeName(uri);
    const before = this.open.get(name) ?? this.stored.get(name) ?? none;
    const declarations = text.includes(declaringWord) ? this.read(name, text) : none;
    this.open.set(name, declarations);
    if (declarations.length + before.length > 0) this.collect();
  }

  /** A document was closed: from now on what is stored of it counts again. */
  async closed(uri: string): Promise<void> {
    const name = decodeName(uri);
    const declared = (this.open.get(name) ?? none).length > 0;
    this.open.delete(name);
    if (declared) await this.refresh(uri);
    if (declared) this.collect();
  }

  /** Whether anything is different now. */
  private store(name: string, text: string | undefined): boolean {
    const declarations = text?.includes(declaringWord) === true ? this.read(name, text) : none;
    const before = this.stored.get(name) ?? none;
    if (declarations.length > 0) this.stored.set(name, declarations);
    else this.stored.delete(name);
    return before.length + declarations.length > 0;
  }

  /** Declarations of an unchanged slice stay the same objects, so that what was judged by them still holds. */
  private read(name: string, text: string): readonly Declaration[] {
    const before = [...(this.stored.get(name) ?? none), ...(this.open.get(name) ?? none)];
    const known = new Map(before.map((declaration) => [declaration.slice.text, declaration]));
    const found = declarationsOf(this.engine.languages, { name, text });
    return found.map((declaration) => known.get(declaration.slice.text) ?? declaration);
  }

  private collect(): void {
    const stored = [...this.stored].filter(([name]) => !this.open.has(name)).map(([, declarations]) => declarations);
    const all = [...this.open.values(), ...stored].flat();
    if (all.length === this.collected.length && all.every((declaration, index) => declaration === this.collected[index])) return;
    this.collected = all;
    this.changed();
  }
}

const none: readonly Declaration[] = [];
