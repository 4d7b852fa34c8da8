import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  ErrorCodes,
  type Location,
  type Range as LspRange,
  type Position,
  ResponseError,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysed, Engine } from "../engine/engine.js";
import type { Host } from "../engine/host.js";
import type { Language } from "../engine/language.js";
import { allSame, type FileName, formFault, type Located, nameAt, namesOf, namesOfSource, renameFault, sameName } from "../engine/names.js";
import { tongueData, tongueOf } from "../engine/tongue.js";
import { toRange } from "./diagnostics.js";
import { decodeName } from "./names.js";
import { documentLinks } from "./structure.js";

/** An open document with its analysis. */
interface Open {
  readonly document: TextDocument;
  readonly analysed: Analysed;
}

/** Names of one file of the workspace, open or not. */
interface FileNames {
  readonly document: TextDocument;
  readonly names: readonly FileName[];
}

/** Finds where names are given and used: in the document itself, in all that are open, and in the workspace's files that hold the word. */
export class Navigation {
  constructor(
    private readonly engine: Engine,
    private readonly host: Host,
    /** The workspace's folders. */
    private readonly folders: () => readonly string[],
    private readonly open: () => readonly Open[],
  ) {}

  /** Where what is called by the name at `position` is declared. */
  async definition(here: Open, position: Position): Promise<Location[]> {
    const { document, analysed } = here;
    const one = nameAt(namesOf(analysed), document.offsetAt(position));
    if (one === undefined) return [];
    if (one.declaredAt !== undefined) return [{ uri: document.uri, range: toRange(document, one.declaredAt) }];
    return (await this.same(here, one)).filter(({ name }) => name.role === "declaration").map(locationOf);
  }

  /** What in the document leads to pages and files. */
  links({ document, analysed }: Open): Promise<DocumentLink[]> {
    return documentLinks(analysed, document, { files: this.host.workspace, folders: this.folders() });
  }

  async references(here: Open, position: Position, withDeclarations: boolean): Promise<Location[]> {
    const one = nameAt(namesOf(here.analysed), here.document.offsetAt(position));
    if (one === undefined) return [];
    return (await this.same(here, one)).filter(({ name }) => withDeclarations || name.role === "use").map(locationOf);
  }

  /** The same name in the document. */
  highlights({ document, analysed }: Open, position: Position): DocumentHighlight[] {
    const names = namesOf(analysed);
    const one = nameAt(names, document.offsetAt(position));
    if (one === undefined) return [];
    return sameName({ file: document, name: one }, located({ document, names })).map(({ name }) => ({
      range: toRange(document, name.range),
      kind: name.role === "declaration" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }

  /** The range of the name at `position`, where it can be changed. */
  renamable({ document, analysed }: Open, position: Position): { readonly range: LspRange; readonly placeholder: string } | null {
    const one = nameAt(namesOf(analysed), document.offsetAt(position));
    return one?.form === undefined ? null : { range: toRange(document, one.range), placeholder: one.name };
  }

  /** Changes a name wherever it stands. Throws an error of the protocol where it must not be called so. */
  async rename(here: Open, position: Position, newName: string): Promise<WorkspaceEdit | null> {
    const one = nameAt(namesOf(here.analysed), here.document.offsetAt(position));
    if (one?.form === undefined) return null;
    await this.refuse(here, formFault(one, newName));
    const around = await this.around(here, one, one.name);
    const places = allSame({ file: here.document, name: one }, around);
    await this.refuse(here, renameFault(places, newName, await this.around(here, one, newName)));
    const changes: Record<string, TextEdit[]> = {};
    for (const { file, name } of places) {
      if (name.form === undefined) continue;
      changes[file.uri] = [...(changes[file.uri] ?? []), { range: toRange(file, name.range), newText: newName }];
    }
    return { changes };
  }

  /** Tells the user why not, in the tongue of the settings. */
  private async refuse({ analysed: { settings } }: Open, fault: string | undefined): Promise<void> {
    if (fault === undefined) return;
    await this.host.load(tongueData(settings));
    throw new ResponseError(ErrorCodes.InvalidParams, tongueOf(this.host.data, settings).message(fault));
  }

  /** What files declare for the whole workspace, by a part of its name: the open ones, and others that hold the last word of it. */
  async symbols(query: string): Promise<SymbolInformation[]> {
    const open = this.open().map(({ document, analysed }): FileNames => ({ document, names: namesOf(analysed) }));
    const found = open.flatMap((file) => symbolsOf(file, query));
    const word = query.slice(query.lastIndexOf("/") + 1);
    if (word.length < shortestWord) return found;
    const seen = new Set(open.map(({ document }) => decodeName(document.uri)));
    // Names are in lower case, as a rule.
    for (const wanted of new Set([word.toLowerCase(), word]))
      for await (const file of this.closedWith(wanted, seen)) {
        seen.add(decodeName(file.document.uri));
        found.push(...symbolsOf(file, query));
        if (found.length >= mostSymbols) return found;
      }
    return found;
  }

  private async same(here: Open, one: FileName): Promise<readonly Found[]> {
    return sameName({ file: here.document, name: one }, await this.around(here, one, one.name));
  }

  /** The names of the files in which `one` is known and a word stands. */
  private async around(here: Open, one: FileName, word: string): Promise<readonly Found[]> {
    const found: Found[] = [];
    for await (const file of this.filesFor(here, one, word)) found.push(...located(file));
    return found;
  }

  private async *filesFor(here: Open, one: FileName, word: string): AsyncIterable<FileNames> {
    yield { document: here.document, names: namesOf(here.analysed) };
    if (one.reach === "slice") return;
    // The same file may be spelt in two ways.
    const seen = new Set([decodeName(here.document.uri)]);
    for (const { document, analysed } of this.open()) {
      if (analysed.language !== here.analysed.language || seen.has(decodeName(document.uri))) continue;
      seen.add(decodeName(document.uri));
      yield { document, names: namesOf(analysed) };
    }
    yield* this.closedWith(word, seen, here.analysed.language);
  }

  /** Files of the workspace that hold a word and are not among `seen`, with their names: of one language, or of any. */
  private async *closedWith(word: string, seen: ReadonlySet<string>, language?: Language): AsyncIterable<FileNames> {
    for await (const { uri, text } of this.host.workspace?.filesWith(word, this.folders()) ?? []) {
      const source = { name: decodeName(uri), text };
      const found = seen.has(source.name) ? undefined : this.engine.recognize(source);
      if (found === undefined || (language ?? found.language) !== found.language || !found.recognition.checked) continue;
      await this.host.load(found.language.data.check);
      yield { document: TextDocument.create(uri, "", 0, text), names: namesOfSource(found.language, found.recognition.kind, source) };
    }
  }
}

/** Shorter words stand in every file. */
const shortestWord = 2;
const mostSymbols = 500;

/** What a file declares for the whole workspace, by a part of its name. */
function symbolsOf({ document, names }: FileNames, query: string): readonly SymbolInformation[] {
  const wanted = query.toLowerCase();
  return names
    .filter(({ role, reach, kind, name, within }) => {
      const isWhole = within === undefined && !kind.includes(" of ");
      const declared = role === "declaration" && (reach === "workspace" || kind === "stage") && isWhole;
      return declared && `${kind}/${name}`.toLowerCase().includes(wanted);
    })
    .map((name) => ({
      name: `${name.kind}/${name.name}`,
      kind: SymbolKind.Object,
      location: locationOf({ file: document, name }),
      ...(name.scope !== undefined && { containerName: name.scope }),
    }));
}

type Found = Located<TextDocument>;

function located({ document, names }: FileNames): readonly Found[] {
  return names.map((name) => ({ file: document, name }));
}

function locationOf({ file, name }: Found): Location {
  return { uri: file.uri, range: toRange(file, name.range) };
}
