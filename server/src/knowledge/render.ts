import type { EnumValue, FieldFacts, FieldSpec, History } from "./facts.js";
import { splitFieldKey } from "./fieldKey.js";
import { chainWords, historyWords } from "./history.js";
import { type IsolationBudget, isolationLines } from "./isolation.js";
import { capitalized, clean, code, cut, endSentence, isWebAddress, joinSentences, plain, whole, wrap } from "./prose.js";
import { stageWords, type Targets, targetOf } from "./stage.js";
import { inTongue, type Timeline } from "./timeline.js";
import { currentValue, mechanismsAt, valueMeaning } from "./values.js";
import { authorWords, noteWords, type Tongue, typeWords, words } from "./words.js";

/** Which blocks a card shows, and for whom. */
export interface CardOptions {
  readonly history: boolean;
  readonly isolation: boolean;
  readonly links: boolean;
  /** False where somebody else says what the field means. */
  readonly meaning?: boolean | undefined;
  readonly language: Tongue;
  /** Target versions by name; the newest known counts where none is given. */
  readonly targets?: Targets | undefined;
  /** For readers who want to learn: the card may grow to the hard limit. */
  readonly full?: boolean | undefined;
  /** Addresses of the editor's own views (a command of ours); left out elsewhere. */
  readonly views?: { readonly timeline?: ((mechanism: string) => string) | undefined; readonly map?: string | undefined } | undefined;
}

/** Characters (UTF-16 units of the Markdown) that a card stays under as a rule, and in any case. */
export const cardLimits = { usual: 1200, hard: 1800 } as const;

/** The card of a field, key, value or flag as Markdown: head, meaning, history, isolation, links. */
export function hoverMarkdown(facts: FieldFacts, timeline: Timeline, options: CardOptions): string {
  return fitted(facts, timeline, options, (card) => {
    const w = words(options.language);
    const block = (label: string, lines: readonly string[]): string[] =>
      lines.length === 0 ? [] : [`**${label}** — ${lines.join("  \n")}`];
    const links = card.links.map(({ label, url }) => `[${label}](${url})`).join(" · ");
    return [card.head, card.meaning, ...block(w.history, card.history), ...block(w.isolation, card.isolation), links]
      .filter((part) => part !== "")
      .join("\n\n");
  });
}

/** The same card for a terminal: no colours, no marks, lines of at most `width` columns where words allow it. */
export function hoverText(facts: FieldFacts, timeline: Timeline, options: CardOptions, width = 100): string {
  return fitted(facts, timeline, options, (card) => {
    const w = words(options.language);
    const block = (label: string, lines: readonly string[]): string[] =>
      lines.map((line, index) =>
        wrap(index === 0 ? `${label}${w.colon}${plain(line)}` : plain(line), width, "  ", index === 0 ? "" : "  "),
      );
    const links = card.links.map(({ label, url }) => `${label}: ${url}`).join("\n");
    const meaning = card.meaning.split("  \n").map((line) => wrap(plain(line), width));
    const parts = [wrap(plain(card.head), width, "  "), meaning.join("\n")];
    const blocks = [block(w.history, card.history), block(w.isolation, card.isolation)].map((lines) => lines.join("\n"));
    return [...parts, ...blocks, links].filter((part) => part !== "").join("\n\n");
  });
}

interface Card {
  readonly head: string;
  readonly meaning: string;
  readonly history: readonly string[];
  readonly isolation: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** How many characters, links of the chain, values and addresses each part may take. */
interface Budget extends IsolationBudget {
  readonly meaning: number;
  readonly story: number;
  readonly chain: number;
  readonly values: number;
  readonly links: number;
}

/** Characters that a reader sees of a card without scrolling, or nearly so: about twelve lines of an editor. */
const glance = 900;

/** From roomy to tight: the first whose card fits is shown. What goes first is what repeats, then the story, never the class of isolation. */
const budgets: readonly Budget[] = [
  { meaning: 420, story: 300, chain: 6, values: 14, isolation: 520, effect: 170, becomes: 240, links: 3 },
  { meaning: 420, story: 300, chain: 6, values: 14, isolation: 520, effect: 0, becomes: 240, links: 3 },
  { meaning: 300, story: 200, chain: 6, values: 10, isolation: 420, effect: 0, becomes: 220, links: 3 },
  { meaning: 260, story: 0, chain: 6, values: 8, isolation: 400, effect: 0, becomes: 220, links: 2 },
  { meaning: 220, story: 0, chain: 5, values: 8, isolation: 360, effect: 0, becomes: 140, links: 1 },
  { meaning: 160, story: 0, chain: 4, values: 6, isolation: 220, effect: 0, becomes: 100, links: 1 },
  { meaning: 120, story: 0, chain: 2, values: 4, isolation: 160, effect: 0, becomes: 60, links: 0 },
];

/** For readers who want to learn: everything, as far as the hard limit allows. */
const fullBudgets: readonly Budget[] = [
  { meaning: 700, story: 400, chain: 6, values: 20, isolation: 700, effect: 300, becomes: 260, links: 3, repeat: true },
  { meaning: 420, story: 300, chain: 6, values: 14, isolation: 520, effect: 170, becomes: 200, links: 3, repeat: true },
  ...budgets.slice(2),
];

/**
 * Renders with ever tighter budgets until the card is short enough; the tightest stays under the hard limit by construction. A card
 * that no budget of whole sentences brings down to a glance may take up to the usual limit.
 */
function fitted(facts: FieldFacts, timeline: Timeline, options: CardOptions, show: (card: Card) => string): string {
  const full = options.full === true;
  let text = "";
  for (const [index, budget] of (full ? fullBudgets : budgets).entries()) {
    const card = cardOf(facts, timeline, options, budget);
    text = show(card);
    const patient = full || index >= lastForGlance;
    if (text.length <= (full ? cardLimits.hard : cardLimits.usual) && (patient || seen(card) <= glance)) break;
  }
  return text;
}

/** The budget at which a card that fits is taken although it is longer than a glance. */
const lastForGlance = 3;

/** How many characters of a card a reader sees: addresses are behind their labels. */
function seen({ head, meaning, history, isolation }: Card): number {
  return [head, meaning, ...history, ...isolation].reduce((sum, text) => sum + plain(text).replace(/<https?:[^>]*>/gu, "").length, 0);
}

function cardOf(facts: FieldFacts, timeline: Timeline, options: CardOptions, budget: Budget): Card {
  const { language } = options;
  return {
    head: head(facts, options),
    meaning: options.meaning === false ? "" : meaning(facts, language, budget),
    history: options.history ? historyLines(facts, timeline, options, budget) : [],
    isolation: options.isolation ? isolationLines(facts, language, budget) : [],
    links: options.links ? links(facts, timeline, options, budget.links) : [],
  };
}

function head(facts: FieldFacts, options: CardOptions): string {
  const { spec, history, valueNote, value } = facts;
  const { language } = options;
  const w = words(language);
  const bare = /^(?:instruction|flag|option|argument|directive|document|kind|variable|predefined)\b/u.test(spec.type);
  const type = typeWords(spec.type, language);
  const parts = [`**${cut(clean(facts.title), 100)}** ${bare ? clean(type) : code(type, 60)}`];
  if (valueNote !== undefined) parts.push(cut(clean(noteWords(valueNote, language)), 120));
  else if (bare && value !== undefined && value.trim() !== "") parts.push(w.argument(code(value, 60)));
  if (spec.required) parts.push(w.required);
  else if (spec.default !== undefined) parts.push(w.default(code(shownValue(spec.default), 60)));
  if (history !== undefined && (options.full === true || isKnown(history)))
    parts.push(cut(clean(stageWords(facts.field, history, targetOf(history, options.targets ?? {}), language)), 200));
  return parts.join(" · ");
}

/** Whether there is anything to say of a field's past. */
function isKnown(history: History | undefined): boolean {
  return history !== undefined && (history.since !== "unknown" || history.until !== null || history.deprecated !== null);
}

function meaning(facts: FieldFacts, tongue: Tongue, budget: Budget): string {
  const { spec } = facts;
  const w = words(tongue);
  const said = spec.meaning;
  const own = said === undefined || said.trim() === "" ? w.unknownMeaning : clean(withoutAddress(said));
  const text = `${sentences(own, budget.meaning)}${authorOf(spec, tongue)}`;
  const current = currentValue(facts);
  const valueText =
    current?.meaning === undefined
      ? ""
      : `${code(current.value)}${w.colon}${endSentence(sentences(clean(current.meaning), budget.meaning))}`;
  const list = valueList(spec.values ?? [], current, tongue, budget.values);
  const map = code(splitFieldKey(facts.field).name);
  const key = facts.userKey !== true ? "" : valueMeaning(facts) === "" ? w.userKey(map) : w.knownKey(map);
  const parts =
    facts.onValue === true && valueText !== ""
      ? [key, valueText, list, sentences(own, Math.max(budget.meaning / 2, 100))]
      : [key, text, valueText, list];
  return parts.filter((part) => part !== "").join("  \n");
}

/** Whole sentences where there are any that fit. */
function sentences(text: string, longest: number): string {
  return whole(text, longest) || cut(text, longest);
}

/** `More info: https://…` of upstream's texts goes: the links are below. */
function withoutAddress(text: string): string {
  return text.replace(/[ \t]{0,4}\bMore info:?[ \t]{1,4}https?:\/\/\S{1,300}/gu, "").trim() || text;
}

/** Who wrote the meaning, where it was not us: small, after it. */
function authorOf({ meaning, meaningFrom }: FieldSpec, tongue: Tongue): string {
  if (meaningFrom === undefined || meaning === undefined) return "";
  const w = words(tongue);
  return `${w.gap}*${clean(w.from(cut(authorWords(meaningFrom, tongue), 60)))}*`;
}

/** `One of ▸Always, OnFailure, Never`: the current value marked and never left out. */
function valueList(values: readonly EnumValue[], current: EnumValue | undefined, tongue: Tongue, longest: number): string {
  if (values.length < 2) return "";
  const w = words(tongue);
  const shown = values.filter((value, index) => index < longest || value === current);
  const names = shown.map((value) => (value === current ? `**▸** ${code(value.value, 40)}` : code(value.value, 40)));
  const more = values.length > shown.length ? `${w.listComma}… (${values.length})` : "";
  return `${w.oneOf}${w.colon}${names.join(w.listComma)}${more}${w.stop}`;
}

/** At most two lines: the field's own history and our story, then the mechanism's chain of ancestors; one where both are short. */
function historyLines(facts: FieldFacts, timeline: Timeline, options: CardOptions, budget: Budget): readonly string[] {
  const { isolation, history } = facts;
  const tongue = options.language;
  const told = isolation?.story;
  const mechanism = mechanismsAt(facts, timeline)[0];
  const story = told === undefined || budget.story === 0 ? "" : capitalized(endSentence(cut(clean(told), budget.story)));
  const chain = mechanism === undefined ? "" : mechanismWords(timeline, mechanism, tongue, budget);
  const own = options.full === true || isKnown(history) ? sentences(clean(historyWords(history, tongue)), Math.max(budget.story, 260)) : "";
  const first = joinSentences([own, story]);
  const lines = first.length <= 60 ? [joinSentences([first, chain])] : [first, chain];
  return lines.filter((line) => line !== "");
}

/** The chain of ancestors; of a mechanism that has none, what it is. */
function mechanismWords(timeline: Timeline, id: string, tongue: Tongue, budget: Budget): string {
  const chain = chainWords(timeline, id, tongue, budget.chain);
  const text = timeline.entry(id)?.text;
  if (text === undefined || budget.story === 0 || timeline.chain(id).length > 1) return chain;
  return joinSentences([chain, whole(clean(inTongue(text, tongue)), budget.story)]);
}

function links(facts: FieldFacts, timeline: Timeline, options: CardOptions, longest: number): Card["links"] {
  const w = words(options.language);
  const found: { label: string; url: string }[] = [];
  const add = (url: string, label: string): void => {
    if (found.length < longest && isWebAddress(url) && url.length <= 200 && !found.some((known) => known.url === url))
      found.push({ label, url });
  };
  facts.spec.sources.forEach((url, index) => {
    add(url, index === 0 ? w.specification : labelOf(url));
  });
  for (const url of options.isolation ? (facts.isolation?.sources ?? []) : []) add(url, labelOf(url));
  const mechanism = mechanismsAt(facts, timeline)[0];
  const view = mechanism === undefined ? undefined : options.views?.timeline?.(mechanism);
  if (view !== undefined) found.push({ label: w.timeline, url: view });
  if (options.views?.map !== undefined && (facts.isolation?.class.length ?? 0) > 0) found.push({ label: w.map, url: options.views.map });
  return found;
}

/** What an address is called: a manual page by its name, anything else by its last word and its host. */
function labelOf(url: string): string {
  const [, host = "", path = ""] = /^https?:\/\/(?:www\.)?([^/:?#\s]{1,60})([^?#]*)/u.exec(url) ?? [];
  const page = /\/([\w-]{1,40})\.(\d)\.html$/u.exec(path);
  if (page !== null) return `${page[1]}(${page[2]})`;
  const last = /\/([A-Za-z0-9-]{2,40})(?:\.(?:html|md))?\/?$/u.exec(path)?.[1];
  return last === undefined ? host : `${last} (${host})`;
}

function shownValue(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
