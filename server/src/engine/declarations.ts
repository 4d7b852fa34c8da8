import type { Slice, Source } from "../text/source.js";
import type { Language } from "./language.js";
import type { Declaration } from "./rule.js";

/** A file without this word declares nothing; a quick look at bytes before anything is decoded or sent. */
export const declaringWord = "CustomResourceDefinition";

/** The slices of a source that give other documents a meaning; `known` are those of its previous version, kept where the text is the same. */
export function declarationsIn(
  language: Language,
  name: string,
  slices: readonly Slice[],
  known: readonly Declaration[] = [],
): readonly Declaration[] {
  if (language.declares === undefined) return [];
  const found: Declaration[] = [];
  for (const slice of slices) {
    if (!language.declares(slice)) continue;
    found.push(known.find((declaration) => declaration.name === name && declaration.slice.text === slice.text) ?? { name, slice });
  }
  return found;
}

/** What a source that is not open declares, in whichever language it is. */
export function declarationsOf(languages: readonly Language[], source: Source): readonly Declaration[] {
  const language = languages.find((candidate) => candidate.declares?.({ text: source.text, start: 0 }) === true);
  return language === undefined ? [] : declarationsIn(language, source.name, language.split(source));
}

/**
 * All that counts for a source: its own declarations before those of others. The array of the previous version is given back while
 * nothing of it changed, so that what was judged by it still holds.
 */
export function allDeclarations(
  found: {
    readonly language: Language;
    readonly previous?: { readonly declarations: readonly Declaration[] } | undefined;
    readonly declarations?: readonly Declaration[] | undefined;
  },
  name: string,
  slices: readonly Slice[],
): readonly Declaration[] {
  const { language, previous, declarations: elsewhere = none } = found;
  const before = previous?.declarations ?? none;
  const own = declarationsIn(language, name, slices, before);
  if (own.length === 0 && elsewhere.every((declaration) => declaration.name !== name)) return sameOr(before, elsewhere);
  return sameOr(before, [...own, ...elsewhere.filter((declaration) => declaration.name !== name)]);
}

const none: readonly Declaration[] = [];

function sameOr(before: readonly Declaration[], now: readonly Declaration[]): readonly Declaration[] {
  return before.length === now.length && before.every((declaration, index) => declaration === now[index]) ? before : now;
}
