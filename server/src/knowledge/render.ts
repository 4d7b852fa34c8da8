import type { EnumValue, FieldFacts } from "./facts.js";
import { splitFieldKey } from "./fieldKey.js";
import { chainWords, historyWords } from "./history.js";
import { type IsolationBudget, isolationLines, mechanismsAt, valueMeaning } from "./isolation.js";
import { clean, code, cut, endSentence, isWebAddress, joinSentences, plain, wrap } from "./prose.js";
import { stageWords, type Targets, targetOf } from "./stage.js";
import { inTongue, type Timeline } from "./timeline.js";
import { type Tongue, words } from "./words.js";

/** Which blocks a card shows, and for whom. */
export interface CardOptions {
  readonly history: boolean;
  readonly isolation: boolean;
  readonly links: boolean;
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
    const parts = [wrap(plain(card.head), width, "  "), wrap(plain(card.meaning), width)];
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

/** From roomy to tight: the first whose card fits is shown. */
const budgets: readonly Budget[] = [
  { meaning: 700, story: 400, chain: 6, values: 20, isolation: 700, effect: 300, becomes: 260, links: 3 },
  { meaning: 420, story: 300, chain: 6, values: 14, isolation: 420, effect: 170, becomes: 200, links: 3 },
  { meaning: 300, story: 200, chain: 6, values: 10, isolation: 360, effect: 140, becomes: 160, links: 2 },
  { meaning: 260, story: 170, chain: 6, values: 8, isolation: 330, effect: 120, becomes: 140, links: 1 },
  { meaning: 220, story: 0, chain: 6, values: 8, isolation: 300, effect: 120, becomes: 140, links: 1 },
  { meaning: 160, story: 0, chain: 4, values: 6, isolation: 220, effect: 90, becomes: 100, links: 1 },
  { meaning: 120, story: 0, chain: 2, values: 4, isolation: 160, effect: 0, becomes: 60, links: 0 },
];

/** Renders with ever tighter budgets until the card is short enough; the tightest stays under the hard limit by construction. */
function fitted(facts: FieldFacts, timeline: Timeline, options: CardOptions, show: (card: Card) => string): string {
  const limit = options.full === true ? cardLimits.hard : cardLimits.usual;
  let text = "";
  for (const budget of budgets) {
    text = show(cardOf(facts, timeline, options, budget));
    if (text.length <= limit) break;
  }
  return text;
}

function cardOf(facts: FieldFacts, timeline: Timeline, options: CardOptions, budget: Budget): Card {
  const { language } = options;
  return {
    head: head(facts, options),
    meaning: meaning(facts, language, budget),
    history: options.history ? historyLines(facts, timeline, language, budget) : [],
    isolation: options.isolation ? isolationLines(facts, language, budget) : [],
    links: options.links ? links(facts, timeline, options, budget.links) : [],
  };
}

function head(facts: FieldFacts, options: CardOptions): string {
  const { spec, history, valueNote, value } = facts;
  const w = words(options.language);
  const bare = /^(?:instruction|flag|option|argument|directive|document|kind)\b/u.test(spec.type);
  const parts = [`**${cut(clean(facts.title), 100)}** ${bare ? clean(spec.type) : code(spec.type, 60)}`];
  if (valueNote !== undefined) parts.push(cut(clean(valueNote), 120));
  else if (bare && value !== undefined && value.trim() !== "") parts.push(w.argument(code(value, 60)));
  if (spec.required) parts.push(w.required);
  else if (spec.default !== undefined) parts.push(w.default(code(shownValue(spec.default), 60)));
  if (history !== undefined)
    parts.push(cut(clean(stageWords(facts.field, history, targetOf(history, options.targets ?? {}), options.language)), 200));
  return parts.join(" · ");
}

function meaning(facts: FieldFacts, tongue: Tongue, budget: Budget): string {
  const { spec } = facts;
  const w = words(tongue);
  const said = (tongue === "zh-CN" ? spec.meaningZh : undefined) ?? spec.meaning;
  const own = said === undefined || said.trim() === "" ? w.unknownMeaning : clean(said);
  const text = `${cut(own, budget.meaning)}${spec.meaningFrom === undefined || said === undefined ? "" : `${w.gap}*${clean(w.from(cut(spec.meaningFrom, 60)))}*`}`;
  const current = currentValue(facts);
  const valueText = current?.meaning === undefined ? "" : `${code(current.value)}${w.colon}${cut(clean(current.meaning), budget.meaning)}`;
  const list = valueList(spec.values ?? [], current, tongue, budget.values);
  const map = code(splitFieldKey(facts.field).name);
  const key = facts.userKey !== true ? "" : valueMeaning(facts, tongue) === "" ? w.userKey(map) : w.knownKey(map);
  const parts =
    facts.onValue === true && valueText !== "" ? [key, valueText, list, cut(own, budget.meaning / 2)] : [key, text, valueText, list];
  return parts.filter((part) => part !== "").join("  \n");
}

function currentValue({ spec, value }: FieldFacts): EnumValue | undefined {
  const written = value?.trim().replace(/^(["'])(.*)\1$/u, "$2");
  return spec.values?.find((known) => known.value === written);
}

/** `One of ▸Always, OnFailure, Never`: the current value marked and never left out. */
function valueList(values: readonly EnumValue[], current: EnumValue | undefined, tongue: Tongue, longest: number): string {
  if (values.length < 2) return "";
  const w = words(tongue);
  const shown = values.filter((value, index) => index < longest || value === current);
  const names = shown.map((value) => (value === current ? `**▸** ${code(value.value, 40)}` : code(value.value, 40)));
  const more = values.length > shown.length ? `, … (${values.length})` : "";
  return `${w.oneOf}${w.colon}${names.join(", ")}${more}${w.stop}`;
}

/** At most three lines: the field's own history, our story, the mechanism's chain of ancestors. */
function historyLines(facts: FieldFacts, timeline: Timeline, tongue: Tongue, budget: Budget): readonly string[] {
  const { isolation } = facts;
  const story = (tongue === "zh-CN" ? isolation?.zh?.story : undefined) ?? isolation?.story;
  const mechanism = mechanismsAt(facts, timeline)[0];
  const lines = [cut(clean(historyWords(facts.history, tongue)), Math.max(budget.story, 200))];
  if (story !== undefined && budget.story > 0) lines.push(endSentence(cut(clean(story), budget.story)));
  if (mechanism !== undefined) lines.push(mechanismWords(timeline, mechanism, tongue, budget));
  return lines.filter((line) => line !== "");
}

/** The chain of ancestors; of a mechanism that has none, what it is. */
function mechanismWords(timeline: Timeline, id: string, tongue: Tongue, budget: Budget): string {
  const chain = chainWords(timeline, id, tongue, budget.chain);
  const text = timeline.entry(id)?.text;
  if (text === undefined || budget.story === 0 || timeline.chain(id).length > 1) return chain;
  return joinSentences([chain, cut(clean(inTongue(text, tongue)), budget.story)]);
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
