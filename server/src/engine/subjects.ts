import type { Tree } from "../text/tree.js";
import type { Language } from "./language.js";
import type { Settings } from "./settings.js";

type LanguageRule = Language["rules"][number];

/** The rules that are looked for at all, by what they are about: positions in the language's list. */
interface Index {
  readonly always: readonly number[];
  readonly bySubject: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Language, WeakMap<Settings["rules"], Index>>();

/** The rules that can have something to say about a document, in the language's order. What is switched off is not even looked for. */
export function rulesFor(language: Language, tree: Tree, settings: Settings): readonly LanguageRule[] {
  const { always, bySubject } = indexOf(language, settings.rules);
  const wanted = new Uint8Array(language.rules.length);
  for (const position of always) wanted[position] = 1;
  for (const subject of language.subjectsOf?.(tree) ?? []) for (const position of bySubject.get(subject) ?? []) wanted[position] = 1;
  return language.rules.filter((_rule, position) => wanted[position] === 1);
}

function indexOf(language: Language, severities: Settings["rules"]): Index {
  const ofLanguage = indexes.get(language) ?? new WeakMap<Settings["rules"], Index>();
  indexes.set(language, ofLanguage);
  const known = ofLanguage.get(severities);
  if (known !== undefined) return known;
  const always: number[] = [];
  const bySubject = new Map<string, number[]>();
  for (const [position, rule] of language.rules.entries()) {
    if ("meta" in rule && (severities[rule.meta.id] ?? rule.meta.severity) === "off") continue;
    const subjects = "subjects" in rule && language.subjectsOf !== undefined ? rule.subjects : undefined;
    if (subjects === undefined) always.push(position);
    for (const subject of subjects ?? []) {
      const positions = bySubject.get(subject);
      if (positions === undefined) bySubject.set(subject, [position]);
      else positions.push(position);
    }
  }
  const index = { always, bySubject };
  ofLanguage.set(severities, index);
  return index;
}
