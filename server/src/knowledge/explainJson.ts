import type { FieldFacts, History, Isolation } from "./facts.js";
import { chainWords, noteInChinese } from "./history.js";
import { saysNone } from "./isolation.js";
import { endSentence } from "./prose.js";
import type { Timeline } from "./timeline.js";
import { mechanismsAt } from "./values.js";
import type { Tongue } from "./words.js";

/** The object that `explain --format json` prints; members as the command line's contract names them, new ones may be added. */
export interface Explanation {
  readonly field: string;
  readonly language: string;
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  /** Null where no default is known. */
  readonly default: unknown;
  /** The closed set of values, or null. */
  readonly enum: readonly string[] | null;
  /** Null where nothing is known. */
  readonly meaning: string | null;
  /** Meanings of single values, where they have their own. */
  readonly values?: Readonly<Record<string, string>>;
  readonly history: ExplainedHistory;
  readonly isolation: ExplainedIsolation;
  readonly sources: readonly string[];
}

/** `since` is `unknown` where no record exists; `timeline` are ids of the timeline, mechanisms first, then their ancestors. */
export interface ExplainedHistory extends Pick<History, "since" | "until" | "stages" | "earlier" | "own" | "deprecated"> {
  readonly of: string | null;
  readonly asOf: string | null;
  readonly timeline: readonly string[];
  readonly story: string | null;
}

/** `described` is false while nobody has written this field's entry; an empty class with `described` true means that it bears on none. */
export interface ExplainedIsolation extends Pick<Isolation, "class" | "facet" | "mechanisms" | "meaning"> {
  readonly described: boolean;
  readonly weakens: string | null;
  readonly strengthens: string | null;
  readonly podSecurity: string | null;
  readonly becomes: readonly string[];
  readonly values?: Readonly<Record<string, string>>;
}

/** Facts as the command line prints them; what is made here is said in `tongue`, the rest is as the facts have it. */
export function explainJson(facts: FieldFacts, timeline: Timeline, tongue: Tongue = "en"): Explanation {
  const { spec, isolation } = facts;
  const meanings = (spec.values ?? []).flatMap(({ value, meaning }) => (meaning === undefined ? [] : [[value, meaning] as const]));
  return {
    field: facts.field,
    language: facts.language,
    path: facts.path,
    type: spec.type,
    required: spec.required,
    default: spec.default ?? null,
    enum: spec.values?.map(({ value }) => value) ?? null,
    meaning: spec.meaning ?? null,
    ...(meanings.length > 0 && { values: Object.fromEntries(meanings) }),
    history: explainedHistory(facts, timeline, tongue),
    isolation: explainedIsolation(isolation, mechanismsAt(facts, timeline), tongue),
    sources: [...new Set([...spec.sources, ...(isolation?.sources ?? [])])],
  };
}

function explainedHistory(facts: FieldFacts, timeline: Timeline, tongue: Tongue): ExplainedHistory {
  const { history, isolation } = facts;
  const mechanisms = mechanismsAt(facts, timeline);
  const ancestors = mechanisms.flatMap((id) => timeline.chain(id).map(({ entry }) => entry.id));
  const first = mechanisms[0];
  const deprecated = history?.deprecated ?? null;
  const chain = first === undefined ? "" : chainWords(timeline, first, tongue);
  const story = [endSentence(isolation?.story ?? ""), chain].filter((part) => part !== "").join(" ");
  return {
    of: history?.of ?? null,
    since: history?.since ?? "unknown",
    until: history?.until ?? null,
    asOf: history?.asOf ?? null,
    stages: history?.stages ?? [],
    earlier: history?.earlier ?? [],
    ...(history?.own !== undefined && { own: history.own }),
    deprecated: deprecated && { ...deprecated, note: tongue === "en" ? deprecated.note : noteInChinese(deprecated.note) },
    timeline: [...new Set([...mechanisms, ...ancestors])],
    story: story === "" ? null : story,
  };
}

/** What comes before a meaning that claims no class. */
const noClass = {
  en: { none: "none: ", outside: "none of the five classes: " },
  "zh-CN": { none: "无：", outside: "不属于五类中的任何一类：" },
};

const undescribed = {
  en: "not described yet: whether and how this field bears on isolation is still open",
  "zh-CN": "尚未说明：该字段是否以及如何影响隔离，仍待补充",
};

function explainedIsolation(isolation: Isolation | undefined, mechanisms: readonly string[], tongue: Tongue): ExplainedIsolation {
  const meaning = isolation?.meaning ?? undescribed[tongue];
  const none = isolation !== undefined && isolation.class.length === 0 && !saysNone(meaning);
  return {
    described: isolation !== undefined,
    class: isolation?.class ?? [],
    facet: isolation?.facet ?? [],
    mechanisms,
    meaning: none ? `${isolation.facet.length === 0 ? noClass[tongue].none : noClass[tongue].outside}${meaning}` : meaning,
    weakens: isolation?.weakens ?? null,
    strengthens: isolation?.strengthens ?? null,
    podSecurity: isolation?.podSecurity ?? null,
    becomes: isolation?.becomes ?? [],
    ...(isolation?.values !== undefined && { values: isolation.values }),
  };
}
