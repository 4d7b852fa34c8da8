import type { FieldFacts, Isolation } from "./facts.js";
import { capitalized, clean, codeNames, cut, endSentence, joinSentences, whole } from "./prose.js";
import { valueMeaning } from "./values.js";
import { stepWords, type Tongue, words } from "./words.js";

/** How many characters each part of the isolation block may take; 0 leaves a part out. */
export interface IsolationBudget {
  readonly isolation: number;
  readonly effect: number;
  readonly becomes: number;
  /** Whether the effects are shown even where the meaning says them already. */
  readonly repeat?: boolean | undefined;
}

/** The isolation block of a card, its label left out: at most four lines of Markdown, the first always there. */
export function isolationLines(facts: FieldFacts, tongue: Tongue, budget: IsolationBudget): readonly string[] {
  const { isolation } = facts;
  if (isolation === undefined) return [words(tongue).notDescribed];
  const prose = clean(isolation.meaning);
  const meaning = isolation.class.length + isolation.facet.length > 0 ? capitalized(prose) : prose;
  const own = isToldTwice(facts, meaning) ? "" : valueMeaning(facts);
  const said = joinSentences([own, meaning]);
  return [
    wallWords(isolation, joinSentences([cut(own, budget.isolation), shortened(meaning, budget.isolation - own.length)]), tongue),
    effectWords(facts, isolation, said, tongue, budget),
    becomesWords(isolation, tongue, budget.becomes),
    podSecurityWords(clean(isolation.podSecurity ?? ""), tongue, budget.becomes),
  ].filter((line) => line !== "");
}

/** Classes and facets: `OS virtualization · independent view, access control`. */
export function classWords(isolation: Isolation, tongue: Tongue): string {
  const w = words(tongue);
  const classes = isolation.class.map((name) => w.classes[name]);
  const facets = isolation.facet.map((name) => w.facets[name]);
  return [classes, facets].flatMap((names) => (names.length === 0 ? [] : [names.join(w.listComma)])).join(" · ");
}

/** Whether a meaning says by itself that the field bears on no isolation. */
export function saysNone(meaning: string): boolean {
  return /\bnone\b|^无/iu.test(meaning.slice(0, 40));
}

/** The value's own meaning is above, and the field's speaks of the value as well: a third time would be too much. */
function isToldTwice({ spec, value }: FieldFacts, meaning: string): boolean {
  const known = spec.values?.find((one) => one.value === value);
  if (known?.meaning === undefined) return false;
  // Short values are ordinary words as well (`none`, `file`): those count in code font only.
  return meaning.includes(`\`${known.value}\``) || (known.value.length >= 8 && meaning.includes(known.value));
}

/** Class and facet, or that there is none, and what the field does to the wall. */
function wallWords(isolation: Isolation, meaning: string, tongue: Tongue): string {
  const w = words(tongue);
  if (isolation.class.length > 0) return joinSentences([`${classWords(isolation, tongue)}${w.stop}`, meaning]);
  if (saysNone(meaning)) return meaning;
  if (isolation.facet.length === 0) return `${w.none}${meaning}`;
  return joinSentences([`${w.outside} · ${classWords(isolation, tongue)}${w.stop}`, meaning]);
}

/** Whole sentences as far as they fit; a first sentence that does not is cut only where it is far too long. */
function shortened(text: string, longest: number): string {
  const room = Math.max(longest, 60);
  return whole(text, room) || cut(text, room * 1.5);
}

/** `Weaker: … Stronger: …`, without what the meaning says already. */
function effectWords(
  facts: FieldFacts,
  isolation: Isolation,
  meaning: string,
  tongue: Tongue,
  { effect, repeat }: IsolationBudget,
): string {
  if (effect === 0) return "";
  const w = words(tongue);
  const effects = [
    [w.weaker, isolation.weakens],
    [w.stronger, isolation.strengthens],
  ] as const;
  const shown = effects.flatMap(([label, text]) => {
    const kept = withValuesMarked(facts, whole(clean(text ?? ""), effect));
    return kept === "" || (repeat !== true && isSaidIn(meaning, kept)) ? [] : [`${label}${endSentence(kept)}`];
  });
  return joinSentences(shown);
}

/** `host: the node's …` with the value in code font, where `host` is one; and all of its kind that are no ordinary words. */
function withValuesMarked({ spec, isolation }: FieldFacts, text: string): string {
  const known = new Set([...(spec.values ?? []).map(({ value }) => value), ...Object.keys(isolation?.values ?? {})]);
  const marked = text.replace(/(`[^`]{1,200}`)|\b[A-Z][A-Z\d]{0,20}_\w{1,40}\b/gu, (name) => (known.has(name) ? `\`${name}\`` : name));
  const first = /^[\w-]{2,40}(?=[:,]? )/u.exec(marked)?.[0];
  return first !== undefined && known.has(first) ? `\`${first}\`${marked.slice(first.length)}` : marked;
}

/** Whether at least half of the telling words of `text` stand in `meaning`, or both begin with the same value. */
function isSaidIn(meaning: string, text: string): boolean {
  const subject = /^`[^`]+`/u.exec(text)?.[0];
  if (subject !== undefined && meaning.includes(subject)) return true;
  const known = new Set(stems(meaning));
  const told = stems(text);
  return told.length > 0 && told.filter((stem) => known.has(stem)).length * 2 >= told.length;
}

/** The beginnings of words of four letters or more, and pairs of Chinese characters. */
function stems(text: string): readonly string[] {
  const latin = [...text.toLowerCase().matchAll(/[a-z][a-z-]{3,}/gu)].map(([word]) => word.slice(0, 5));
  const chinese = [...text.matchAll(/(?=([\u4e00-\u9fff]{2}))/gu)].flatMap(([, pair]) => pair ?? []);
  return [...latin, ...chinese];
}

/** Where the field goes, names in code font; of what does not fit the last steps are left out. */
function becomesWords(isolation: Isolation, tongue: Tongue, longest: number): string {
  let kept = (isolation.becomes ?? []).map((step) => stepWords(clean(codeNames(step)), tongue));
  while (kept.length > 1 && kept.join(" → ").length > longest) kept = kept.slice(0, -1);
  const text = whole(kept.join(" → "), longest);
  return text === "" ? "" : endSentence(`${words(tongue).becomes} ${text}`).replace(/^(对应) (?=[\u4e00-\u9fff])/u, "$1");
}

function podSecurityWords(text: string, tongue: Tongue, longest: number): string {
  const kept = whole(text, longest === 0 ? 0 : Math.max(longest, 180));
  if (kept === "") return "";
  if (/^pod security/iu.test(kept)) return endSentence(kept);
  // `baseline: …` names the level itself.
  return endSentence(/^(?:baseline|restricted|privileged)\b/u.test(kept) ? `Pod Security ${kept}` : `${words(tongue).podSecurity}${kept}`);
}
