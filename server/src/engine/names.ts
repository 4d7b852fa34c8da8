import type { NamedPlace } from "../text/names.js";
import { type Range, shift, touches } from "../text/range.js";
import type { Source } from "../text/source.js";
import type { Tree } from "../text/tree.js";
import type { Analysed } from "./engine.js";
import type { Language } from "./language.js";

/** A named place of a file, ranges in the file. */
export interface FileName extends NamedPlace {
  /** Where the slice it stands in begins. */
  readonly slice: number;
}

/** A named place and the file that it stands in. */
export interface Located<File = unknown> {
  readonly file: File;
  readonly name: FileName;
}

/** All names of a source, in text order. */
export function namesOf({ language, slices }: Pick<Analysed, "language" | "slices">): readonly FileName[] {
  return slices.flatMap(({ slice, analysis }) => namesIn(language, analysis.tree, slice.start));
}

/** All names of a source that was not judged: a file of the workspace that is not open. */
export function namesOfSource(language: Language, kind: string, source: Source): readonly FileName[] {
  return language.split(source).flatMap((slice) => namesIn(language, language.parse(slice, kind), slice.start));
}

function namesIn(language: Language, tree: Tree, start: number): readonly FileName[] {
  const places = language.names?.(tree) ?? [];
  return places.map((place) => ({
    ...place,
    slice: start,
    range: shift(place.range, start),
    declaredAt: place.declaredAt && shift(place.declaredAt, start),
  }));
}

/** The innermost name at an offset. */
export function nameAt(names: readonly FileName[], offset: number): FileName | undefined {
  const found = names.filter(({ range }) => touches(range, offset));
  return found.sort((a, b) => length(a.range) - length(b.range))[0];
}

/** Those of `all` that mean the same as `one`. */
export function sameName<File>(one: Located<File>, all: readonly Located<File>[]): readonly Located<File>[] {
  return all.filter((other) => isSame(one, other));
}

/** The same, and what means the same as one of these, and so on: where nothing says the namespace, one thing leads to another. */
export function allSame<File>(one: Located<File>, all: readonly Located<File>[]): readonly Located<File>[] {
  const found = new Set([one]);
  for (const known of found) for (const other of sameName(known, all)) found.add(other);
  return all.filter((other) => found.has(other));
}

function isSame(one: Located, other: Located): boolean {
  if (other.name.key !== one.name.key || other.name.reach !== one.name.reach) return false;
  if (one.name.reach === "slice") return isSameSlice(one, other);
  return mayBeSameScope(one, other) && isSameOwner(one, other);
}

/** Whether two places are of one owner, or one is selected by the other. */
function isSameOwner(one: Located, other: Located): boolean {
  const [{ within, labels, selector }, { within: otherWithin, labels: otherLabels, selector: otherSelector }] = [one.name, other.name];
  if (within !== undefined && otherWithin !== undefined) return within === otherWithin && isSameSlice(one, other);
  if (selector !== undefined && otherSelector !== undefined) return selector.join() === otherSelector.join();
  const wanted = selector ?? otherSelector;
  const owned = new Set(labels ?? otherLabels);
  return wanted === undefined || wanted.every((label) => owned.has(label));
}

/** Why places that mean the same cannot be called by a new name, with what is declared around them; undefined where they can. */
export function renameFault(places: readonly Located[], newName: string, around: readonly Located[]): string | undefined {
  const scopes = new Set(places.flatMap(({ name }) => name.scope ?? []));
  const [one] = places;
  if (one !== undefined && scopes.size > 1)
    return `${one.name.kind} \`${one.name.name}\` is in several namespaces: ${[...scopes].map((scope) => `\`${scope}\``).join(", ")}; write the namespace where none stands`;
  for (const { name } of places) {
    const fault = formFault(name, newName);
    if (fault !== undefined) return fault;
  }
  const taken = places.find((place) => around.some((other) => other.name.name === newName && isBeside(place, other)));
  return taken && refusal(taken.name, newName, "the name is taken");
}

/** Why the name of one place does not take the new form. */
export function formFault(name: FileName, newName: string): string | undefined {
  const fault = name.form?.(newName);
  return fault === undefined ? undefined : refusal(name, newName, fault);
}

function refusal({ kind }: FileName, newName: string, why: string): string {
  return `${kind} cannot be called \`${newName}\`: ${why}`;
}

/** Whether two places are of the same sort and stand where no two of it have one name. */
function isBeside(one: Located, other: Located): boolean {
  if (one.name.among === undefined || one.name.among !== other.name.among) return false;
  return one.name.reach === "slice" ? isSameSlice(one, other) : mayBeSameScope(one, other);
}

function isSameSlice(one: Located, other: Located): boolean {
  return one.file === other.file && one.name.slice === other.name.slice;
}

function mayBeSameScope({ name: one }: Located, { name: other }: Located): boolean {
  return one.scope === undefined || other.scope === undefined || one.scope === other.scope;
}

function length({ start, end }: Range): number {
  return end - start;
}
