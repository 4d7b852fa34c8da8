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

/** Those of `names` that mean the same as `one`; `sameFile` says whether they stand in its file. */
export function sameName(one: FileName, names: readonly FileName[], sameFile: boolean): readonly FileName[] {
  return names.filter((other) => {
    if (other.key !== one.key || other.reach !== one.reach) return false;
    if (one.reach === "slice") return sameFile && other.slice === one.slice;
    return one.scope === undefined || other.scope === undefined || one.scope === other.scope;
  });
}

function length({ start, end }: Range): number {
  return end - start;
}
