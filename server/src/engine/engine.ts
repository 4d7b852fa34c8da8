import { createLanguages } from "../languages/index.js";
import type { Fold, Link } from "../text/link.js";
import type { OutlineItem } from "../text/outline.js";
import type { Range } from "../text/range.js";
import { shift } from "../text/range.js";
import type { Slice, Source } from "../text/source.js";
import type { Tree } from "../text/tree.js";
import { type Analysis, analyse, placeFindings, ruleContext } from "./analyse.js";
import { allDeclarations } from "./declarations.js";
import type { Edit, Finding } from "./finding.js";
import type { Completions, DataFiles, Hint, Language, Lens, Mark, Place, Preview, Recognition, Refactoring, WalledIn } from "./language.js";
import type { Declaration, RuleContext } from "./rule.js";
import type { Settings } from "./settings.js";

/** What the engine keeps between two versions of a document. Hand the last one back and only touched slices are parsed again. */
export interface Analysed {
  readonly source: Source;
  readonly language: Language;
  readonly recognition: Recognition;
  readonly slices: readonly { readonly slice: Slice; readonly analysis: Analysis }[];
  readonly settings: Settings;
  /** What other documents declare, those of this source first. */
  readonly declarations: readonly Declaration[];
}

/** A place in the file: `Place` with its range moved, and the tree it lies in. */
export interface FilePlace {
  readonly language: Language;
  readonly place: Place;
  /** In the file. */
  readonly range: Range;
}

/** What may be written at a place of the file; the range is one in the file. */
export interface FileCompletions extends Completions {
  readonly language: Language;
}

/** The façade: one engine for three languages. Holds no state but the languages themselves. */
export interface Engine {
  readonly languages: readonly Language[];
  /** The language and kind of a source, or undefined where none of ours is concerned. `kind` forces one instead. */
  recognize(source: Source, kind?: string): Recognized | undefined;
  /**
   * Parses and judges a source; undefined where none of ours is concerned. Give the previous analysis of the same document
   * to keep untouched slices. The generator pauses after each piece of work, so that a caller may let others in, or drop it.
   */
  analysing(source: Source, settings: Settings, options?: AnalyseOptions): Generator<void, Analysed | undefined>;
  /** Loads what judging a source needs of the program beyond its first part; undefined where everything is at hand. */
  prepare(source: Source, found: Recognized, declarations: readonly Declaration[]): Promise<void> | undefined;
  /** `analysing` in one go. */
  analyse(source: Source, settings: Settings, options?: AnalyseOptions): Analysed | undefined;
}

/** Whose a source is, and what. */
export interface Recognized {
  readonly language: Language;
  readonly recognition: Recognition;
}

export interface AnalyseOptions {
  /** What other sources declare; hand the same array over while nothing of it changes. */
  readonly declarations?: readonly Declaration[] | undefined;
  readonly previous?: Analysed | undefined;
  readonly kind?: string | undefined;
  /** What `recognize` said of this very source, where the caller has asked already. */
  readonly found?: Recognized | undefined;
}

/** Makes the engine. Nothing is read before a source needs it. */
export function createEngine(data: DataFiles): Engine {
  const languages = createLanguages(data);
  const recognize: Engine["recognize"] = (source, kind) => {
    for (const language of languages) {
      const label = kind === undefined ? undefined : language.kinds[kind];
      if (kind !== undefined && label !== undefined) return { language, recognition: { kind, label, checked: true } };
      const recognition = kind === undefined ? language.recognize(source) : undefined;
      if (recognition !== undefined) return { language, recognition };
    }
    return undefined;
  };
  function* analysing(source: Source, settings: Settings, options: AnalyseOptions = {}): Generator<void, Analysed | undefined> {
    const found = options.found ?? recognize(source, options.kind);
    return found && (yield* analyseSlices(source, settings, { ...options, ...found }));
  }
  return {
    languages,
    recognize,
    analysing,
    prepare: (source, { language, recognition }, declarations) =>
      recognition.checked ? language.prepare?.(source, declarations) : undefined,
    analyse(source, settings, options) {
      const work = analysing(source, settings, options);
      for (;;) {
        const step = work.next();
        if (step.done === true) return step.value;
      }
    },
  };
}

type Found = AnalyseOptions & Recognized;

/** Characters that are judged between two pauses: some milliseconds of work. */
const characterBudget = 16_384;

/** A source as far as it can be read without judging it: a file of the workspace that is not open. */
export function unjudged({ language, recognition }: Recognized, source: Source, settings: Settings): Analysed {
  const cut = recognition.checked ? language.split(source) : [];
  const slices = cut.map((slice) => {
    const tree = language.parse(slice, recognition.kind);
    return { slice, analysis: { tree, findings: [], notChecked: tree.notChecked } };
  });
  return { source, language, recognition, slices, settings, declarations: [] };
}

function* analyseSlices(source: Source, settings: Settings, found: Found): Generator<void, Analysed> {
  const { language, recognition } = found;
  const cut = recognition.checked ? language.split(source) : [];
  const declarations = allDeclarations(found, source.name, cut);
  const around = { source: source.name, declarations, companions: source.companions, previous: previousTree(found, cut) };
  const kept = previousFits(found, source) ? keptAnalyses(found, settings, cut, declarations) : [];
  const slices: { slice: Slice; analysis: Analysis }[] = [];
  let work = 0;
  for (const [index, slice] of cut.entries()) {
    const known = kept[index];
    slices.push({ slice, analysis: known ?? analyse(language, slice, recognition.kind, settings, around) });
    work += known === undefined ? slice.text.length : 0;
    if (work > characterBudget) {
      work = 0;
      yield;
    }
  }
  return { source, language, recognition, slices, settings, declarations };
}

/** The earlier tree of a source that is one slice, whatever settings it was judged with. */
function previousTree({ previous, language, recognition }: Found, cut: readonly Slice[]): Tree | undefined {
  if (cut.length !== 1 || previous?.slices.length !== 1) return undefined;
  return previous.language === language && previous.recognition.kind === recognition.kind ? previous.slices[0]?.analysis.tree : undefined;
}

/** Whether the files around a source are as they were. */
function previousFits({ previous }: Found, { companions }: Source): boolean {
  return previous?.source.companions === companions;
}

/**
 * For each new slice the analysis of an equal slice of the previous version, where there is one. An edit touches one place: what
 * is equal from the start and from the end is compared in order, and only what lies between is looked up by its text.
 */
function keptAnalyses(
  { previous, language, recognition }: Found,
  settings: Settings,
  cut: readonly Slice[],
  declarations: readonly Declaration[],
): (Analysis | undefined)[] {
  const same =
    previous?.language === language &&
    previous.recognition.kind === recognition.kind &&
    previous.settings === settings &&
    previous.declarations === declarations;
  const before = same ? previous.slices : [];
  const kept = new Array<Analysis | undefined>(cut.length).fill(undefined);
  let start = 0;
  while (start < cut.length && start < before.length && cut[start]?.text === before[start]?.slice.text) {
    kept[start] = before[start]?.analysis;
    start++;
  }
  let end = 0;
  const most = Math.min(cut.length, before.length) - start;
  while (end < most && cut.at(-1 - end)?.text === before.at(-1 - end)?.slice.text) {
    kept[cut.length - 1 - end] = before.at(-1 - end)?.analysis;
    end++;
  }
  const between = new Map(before.slice(start, before.length - end).map(({ slice, analysis }) => [slice.text, analysis]));
  for (let index = start; index < cut.length - end; index++) kept[index] = between.get(cut[index]?.text ?? "");
  return kept;
}

/** All findings of a source, ranges in the file, in text order. */
export function findingsOf(analysed: Analysed): readonly Finding[] {
  return analysed.slices.flatMap(({ slice, analysis }) => (analysis.findings.length === 0 ? [] : placeFindings(analysis.findings, slice)));
}

/** What was deliberately not judged, ranges in the file. */
export function notCheckedOf(analysed: Analysed): readonly { readonly range: Range; readonly reason: string }[] {
  const { recognition } = analysed;
  if (!recognition.checked) return [{ range: { start: 0, end: 0 }, reason: recognition.reason ?? recognition.label.toLowerCase() }];
  return analysed.slices.flatMap(({ slice, analysis }) =>
    analysis.notChecked.map(({ range, reason }) => ({ range: shift(range, slice.start), reason })),
  );
}

/** The field at `offset` of the file, or undefined between fields. */
export function placeAt(analysed: Analysed, offset: number): FilePlace | undefined {
  const found = analysed.slices.find(
    ({ slice }) => slice.start <= offset && offset <= slice.start + slice.text.length && contains(slice, offset),
  );
  if (found === undefined) return undefined;
  const place = analysed.language.placeAt(found.analysis.tree, offset - found.slice.start, contextOf(analysed));
  return place && { language: analysed.language, place, range: shift(place.range, found.slice.start) };
}

/** What may be written at `offset` of the file; `others` are analyses of documents whose names may be meant. */
export function completionsAt(
  analysed: Analysed,
  offset: number,
  others: readonly Analysed[],
  closed: readonly Tree[] = [],
): FileCompletions | undefined {
  const { language, slices } = analysed;
  // What is written at a boundary belongs to the slice that begins there; behind the last line, to the last.
  const found = slices.findLast(({ slice }) => slice.start <= offset && offset <= slice.start + slice.text.length);
  if (found === undefined) return undefined;
  const near = slices.filter((slice) => slice !== found);
  const far = others.filter((other) => other.language === language && other !== analysed).flatMap((other) => other.slices);
  const trees = [...[...near, ...far].map(({ analysis }) => analysis.tree), ...closed];
  const completions = language.completionsAt?.(found.analysis.tree, offset - found.slice.start, contextOf(analysed), trees);
  return completions && { ...completions, range: shift(completions.range, found.slice.start), language };
}

/** What follows from the source and is wanted, places in the file. */
export function hintsOf({ language, slices, settings }: Analysed): readonly Hint[] {
  return slices.flatMap(({ slice, analysis }) =>
    (language.hints?.(analysis.tree) ?? [])
      .filter(({ kind }) => settings.hints.includes(kind))
      .map((hint) => ({ ...hint, at: hint.at + slice.start })),
  );
}

const marked = new WeakMap<Tree, readonly Mark[]>();

/** What is more than its syntax tells; ranges in the file, in text order. What overlaps an earlier one is left out, what weakens the wall goes first. */
export function marksOf(analysed: Analysed): readonly Mark[] {
  const { language, slices } = analysed;
  const context = contextOf(analysed);
  return slices.flatMap(({ slice, analysis: { tree } }) => {
    const marks = marked.get(tree) ?? ordered(language.marks?.(tree, context) ?? []);
    marked.set(tree, marks);
    return marks.map((mark) => ({ ...mark, range: shift(mark.range, slice.start) }));
  });
}

function ordered(marks: readonly Mark[]): readonly Mark[] {
  const weakened = marks.filter(({ kind }) => kind === "weakened");
  const free = marks.filter(({ kind, range }) => kind !== "weakened" && !weakened.some((mark) => overlap(mark.range, range)));
  const sorted = [...weakened, ...free].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let end = 0;
  return sorted.filter(({ range }) => {
    if (range.start < end || range.end <= range.start) return false;
    end = range.end;
    return true;
  });
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How what runs of a source is walled in; places in the file. */
export function isolationOf({ language, slices }: Analysed): readonly WalledIn[] {
  return slices.flatMap(({ slice, analysis }) =>
    (language.isolationMap?.(analysis.tree) ?? []).map(({ title, at, walls }) => ({
      title,
      at: shift(at, slice.start),
      walls: walls.map((wall) => ({ ...wall, sources: wall.sources.map((range) => shift(range, slice.start)) })),
    })),
  );
}

/** What stands above lines, where that is wanted; places in the file. */
export function lensesOf({ language, slices, settings }: Analysed): readonly Lens[] {
  if (!settings.lenses) return [];
  return slices.flatMap(({ slice, analysis }) =>
    (language.lenses?.(analysis.tree) ?? []).map((lens) => ({ ...lens, at: lens.at + slice.start, within: lens.within + slice.start })),
  );
}

/** The edits that lay a source out; ranges in the file. */
export function formatting({ language, slices }: Analysed, indent: string, part?: Range): readonly Edit[] {
  return slices.flatMap(({ slice, analysis }) =>
    (language.format?.(analysis.tree, indent, part && shift(part, -slice.start)) ?? []).map((edit) => ({
      ...edit,
      range: shift(edit.range, slice.start),
    })),
  );
}

/** The column in which a line just begun at `offset` is to begin, where the language has a word in that. */
export function indentation({ language, slices }: Analysed, offset: number): number | undefined {
  const found = slices.findLast(({ slice }) => slice.start <= offset);
  return found && language.indentAt?.(found.analysis.tree, offset - found.slice.start);
}

/** What an author may ask for at `offset`, whatever is found there; ranges in the file. */
export function refactoringsAt({ language, slices }: Analysed, offset: number): readonly Refactoring[] {
  const found = slices.findLast(({ slice }) => slice.start <= offset && offset <= slice.start + slice.text.length);
  const offered = found === undefined ? [] : (language.refactorings?.(found.analysis.tree, offset - found.slice.start) ?? []);
  return offered.map((refactoring) => ({
    ...refactoring,
    edits: refactoring.edits.map((edit) => ({ ...edit, range: shift(edit.range, found?.slice.start ?? 0) })),
  }));
}

/** What becomes of the document at `offset` where it is used; sources of its links in the file. */
export function previewAt({ slices, language }: Analysed, offset: number): Preview | undefined {
  const found = slices.findLast(({ slice }) => slice.start <= offset);
  const preview = found && language.preview?.(found.analysis.tree, offset - found.slice.start);
  return preview && { ...preview, links: preview.links.map(({ range, source }) => ({ range, source: shift(source, found.slice.start) })) };
}

/** What leads somewhere, ranges in the file. */
export function linksOf({ language, slices }: Analysed): readonly Link[] {
  return slices.flatMap(({ slice, analysis }) =>
    (language.links?.(analysis.tree) ?? []).map((link) => ({ ...link, range: shift(link.range, slice.start) })),
  );
}

/** The parts around an offset that one would select, the largest first, ranges in the file. */
export function partsAround({ language, slices }: Analysed, offset: number): readonly Range[] {
  const found = slices.findLast(({ slice }) => slice.start <= offset);
  const parts = found && language.partsAround?.(found.analysis.tree, offset - found.slice.start);
  return (parts ?? []).map((range) => shift(range, found?.slice.start ?? 0));
}

/** What can be folded up, ranges in the file; undefined where indentation is all there is to it. */
export function foldsOf({ language, slices }: Analysed): readonly Fold[] | undefined {
  if (language.folds === undefined) return undefined;
  return slices.flatMap(({ slice, analysis }) =>
    (language.folds?.(analysis.tree) ?? []).map((fold) => ({ ...fold, range: shift(fold.range, slice.start) })),
  );
}

/** The parts of a source, ranges in the file, in text order. */
export function outlineOf({ language, slices }: Analysed): readonly OutlineItem[] {
  return slices.flatMap(({ slice, analysis }) => (language.outline?.(analysis.tree) ?? []).map((item) => moved(item, slice.start)));
}

function moved(item: OutlineItem, by: number): OutlineItem {
  const { range, selection, children } = item;
  return { ...item, range: shift(range, by), selection: shift(selection, by), children: children.map((child) => moved(child, by)) };
}

/** What rules were told when a source was judged. */
export function contextOf({ source, language, settings, declarations }: Analysed): RuleContext {
  return ruleContext(language, settings, { source: source.name, declarations, companions: source.companions });
}

/** A slice ends where the next begins: the boundary itself belongs to the next, except at the end of the file. */
function contains(slice: Slice, offset: number): boolean {
  return offset < slice.start + slice.text.length || !slice.text.endsWith("\n");
}

export { ruleContext };
