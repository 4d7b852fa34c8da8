import type { FieldFacts, Isolation, IsolationProse } from "./facts.js";
import { splitFieldKey } from "./fieldKey.js";
import { clean, cut } from "./prose.js";
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
  if (isolation.class.length === 0) return [cut(noneWords(said("meaning"), w.noClass), budget.isolation)];
  const value = valueMeaning(facts, tongue);
  const meaning = [value, said("meaning")].filter((part) => part !== "").join(w.gap);
  const lines = [`${classWords(isolation, tongue)}${w.stop}${w.gap}${cut(meaning, budget.isolation)}`];
  const effects = [
    [w.weaker, said("weakens")],
    [w.stronger, said("strengthens")],
  ].flatMap(([label, text]) => (text === undefined || text === "" ? [] : [`${label}${sentence(cut(text, budget.effect), tongue)}`]));
  if (effects.length > 0 && budget.effect > 0) lines.push(...effects);
  const last = [becomesWords(isolation, tongue, budget.becomes), podSecurityWords(said("podSecurity"), tongue)].filter(
    (part) => part !== "",
  );
  if (last.length > 0) lines.push(last.join(w.gap));
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
  const written = facts.value?.trim().replace(/^(["'])(.*)\1$/u, "$2");
  const key = facts.title.split(".").at(-1);
  const named = [written, key, splitFieldKey(facts.field).name].find((name) => name !== undefined && Object.hasOwn(values, name));
  return named === undefined ? "" : clean(chinese[named] ?? values[named] ?? "");
}

function inTongue(isolation: Isolation, tongue: Tongue, member: Exclude<keyof IsolationProse, "values">): string | undefined {
  return (tongue === "zh-CN" ? isolation.zh?.[member] : undefined) ?? isolation[member];
}

/** `none: …`, once. */
function noneWords(meaning: string, none: string): string {
  return /\bnone\b|^无/iu.test(meaning.slice(0, 40)) ? meaning : `${none}${meaning}`;
}

function becomesWords(isolation: Isolation, tongue: Tongue, longest: number): string {
  const w = words(tongue);
  const steps = (isolation.becomes ?? []).map(clean);
  let kept = steps;
  while (kept.length > 1 && kept.join(" → ").length > longest) kept = kept.slice(0, -1);
  const text = kept.join(" → ");
  return text === "" || longest === 0
    ? ""
    : sentence(`${w.becomes} ${cut(text, longest)}${kept.length < steps.length ? " → …" : ""}`, tongue);
}

function podSecurityWords(text: string, tongue: Tongue): string {
  if (text === "") return "";
  const whole = /pod security/iu.test(text) ? text : `${words(tongue).podSecurity}${text}`;
  return sentence(cut(whole, 160), tongue);
}

function sentence(text: string, tongue: Tongue): string {
  return /[.。!?！？…]$/u.test(text) ? text : `${text}${words(tongue).stop}`;
}
