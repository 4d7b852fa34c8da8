import type { FieldFacts, Isolation, IsolationProse } from "./facts.js";
import { splitFieldKey } from "./fieldKey.js";
import { clean, cut, endSentence, joinSentences } from "./prose.js";
import type { Timeline } from "./timeline.js";
import { type Tongue, words } from "./words.js";

/** How many characters each part of the isolation block may take. */
export interface IsolationBudget {
  readonly isolation: number;
  readonly effect: number;
  readonly becomes: number;
}

/** The isolation block of a card, its label left out: at most four lines of Markdown, the first always there. */
export function isolationLines(facts: FieldFacts, tongue: Tongue, budget: IsolationBudget): readonly string[] {
  const w = words(tongue);
  const { isolation } = facts;
  if (isolation === undefined) return [w.notDescribed];
  const said = (member: Exclude<keyof IsolationProse, "values">): string => clean(inTongue(isolation, tongue, member) ?? "");
  if (isolation.class.length === 0) return noneLines(facts, isolation, tongue, budget);
  const meaning = joinSentences([valueMeaning(facts, tongue), said("meaning")]);
  const lines = [joinSentences([`${classWords(isolation, tongue)}${w.stop}`, cut(meaning, budget.isolation)])];
  const effects = [
    [w.weaker, said("weakens")],
    [w.stronger, said("strengthens")],
  ].flatMap(([label, text]) => (text === undefined || text === "" ? [] : [`${label}${endSentence(cut(text, budget.effect))}`]));
  if (effects.length > 0 && budget.effect > 0) lines.push(...effects);
  const last = [
    becomesWords(isolation, tongue, budget.becomes),
    podSecurityWords(said("podSecurity"), tongue, Math.max(budget.becomes, 100)),
  ];
  const ending = joinSentences(last);
  if (ending !== "") lines.push(ending);
  return lines;
}

/** Classes and facets: `OS virtualization · independent view, access control`. */
export function classWords(isolation: Isolation, tongue: Tongue): string {
  const w = words(tongue);
  const classes = isolation.class.map((name) => w.classes[name]);
  const facets = isolation.facet.map((name) => w.facets[name]);
  const separator = tongue === "zh-CN" ? "、" : ", ";
  return [classes, facets].flatMap((names) => (names.length === 0 ? [] : [names.join(separator)])).join(" · ");
}

/** What the table says of the very value or well-known key at this place, or nothing. */
export function valueMeaning(facts: FieldFacts, tongue: Tongue): string {
  const values = facts.isolation?.values ?? {};
  const chinese = tongue === "zh-CN" ? (facts.isolation?.zh?.values ?? {}) : {};
  const named = namesOf(facts).find((name) => Object.hasOwn(values, name));
  const text = named === undefined ? "" : clean(chinese[named] ?? values[named] ?? "");
  return text === "" ? "" : endSentence(text);
}

/**
 * Ids of the mechanisms at this place that the timeline knows, the most telling first: those of the very value or key where the
 * table names them, then those of the same family that are called like the value (`pid` beside `ns-mount` → `ns-pid`), then the others.
 */
export function mechanismsAt(facts: FieldFacts, timeline: Timeline): readonly string[] {
  const { mechanisms = [], valueMechanisms = {} } = facts.isolation ?? {};
  const names = namesOf(facts);
  const named = names.find((name) => Object.hasOwn(valueMechanisms, name));
  const own = named === undefined ? [] : (valueMechanisms[named] ?? []);
  const families = new Set(mechanisms.flatMap((id) => /^(?:ns|cg|cap)-/u.exec(id) ?? []));
  const alike = names.flatMap((name) =>
    [...families].map((family) => family + name.toLowerCase().replace(/^cap_/u, "").replaceAll("_", "-")),
  );
  return [...new Set([...own, ...alike, ...mechanisms])].filter((id) => timeline.entry(id) !== undefined);
}

/** What single values are listed under: the value as written without quotes, the last part of the title, the field's name. */
function namesOf({ value, title, field }: FieldFacts): readonly string[] {
  const written = value?.trim().replace(/^(["'])(.*)\1$/u, "$2");
  return [written, title.split(".").at(-1), splitFieldKey(field).name].filter((name) => name !== undefined).filter((name) => name !== "");
}

function inTongue(isolation: Isolation, tongue: Tongue, member: Exclude<keyof IsolationProse, "values">): string | undefined {
  return (tongue === "zh-CN" ? isolation.zh?.[member] : undefined) ?? isolation[member];
}

/** A field outside the five classes: why; and with which facet, where it acts on the API rather than on the wall itself. */
function noneLines(facts: FieldFacts, isolation: Isolation, tongue: Tongue, budget: IsolationBudget): readonly string[] {
  const w = words(tongue);
  const text = clean(inTongue(isolation, tongue, "meaning") ?? "");
  const meaning = cut(joinSentences([valueMeaning(facts, tongue), text]), budget.isolation);
  if (saysNone(text)) return [meaning];
  if (isolation.facet.length === 0) return [`${w.none}${meaning}`];
  return [joinSentences([`${w.outside} · ${classWords(isolation, tongue)}${w.stop}`, meaning])];
}

/** Whether a meaning says by itself that the field bears on no isolation. */
export function saysNone(meaning: string): boolean {
  return /\bnone\b|^无/iu.test(meaning.slice(0, 40));
}

function becomesWords(isolation: Isolation, tongue: Tongue, longest: number): string {
  const w = words(tongue);
  const steps = (isolation.becomes ?? []).map(clean);
  let kept = steps;
  while (kept.length > 1 && kept.join(" → ").length > longest) kept = kept.slice(0, -1);
  const text = kept.join(" → ");
  return text === "" || longest === 0 ? "" : endSentence(`${w.becomes} ${cut(text, longest)}${kept.length < steps.length ? " → …" : ""}`);
}

function podSecurityWords(text: string, tongue: Tongue, longest: number): string {
  if (text === "") return "";
  const whole = /pod security/iu.test(text) ? text : `${words(tongue).podSecurity}${text}`;
  return endSentence(cut(whole, longest));
}
