import { yearWords } from "./history.js";
import { wrap } from "./prose.js";
import { type Edge, type Frames, inTongue, type Relation, type Timeline, type TimelineEntry } from "./timeline.js";
import { type Tongue, words } from "./words.js";

/** The whole timeline for a terminal, oldest first, by the four stages; lines of at most `width` columns where words allow it. */
export function timelineText(timeline: Timeline, tongue: Tongue, width = 100): string {
  const stages = timeline.frames.stages.map((stage) => {
    const entries = timeline.entries.filter((entry) => entry.stage === stage.id).map((entry) => entryText(timeline, entry, tongue, width));
    return [stageHead(stage, tongue), ...entries].join("\n\n");
  });
  return `${[wrap(inTongue(timeline.frames.about, tongue), width), ...stages].join("\n\n\n")}\n`;
}

/** The timeline as one JSON object: the frames, and every entry with the ids of its ancestors, nearest first. */
export function timelineJson(timeline: Timeline): string {
  const entries = timeline.entries.map((entry) => ({
    ...entry,
    ancestors: timeline
      .chain(entry.id)
      .slice(1)
      .map((link) => link.entry.id),
  }));
  return `${JSON.stringify({ version: 1, ...timeline.frames, entries }, undefined, 1)}\n`;
}

/** Class and facet of an entry in words: `OS virtualization · independent view`; empty for what lies outside the five classes. */
export function entryClasses(entry: TimelineEntry, tongue: Tongue): string {
  const w = words(tongue);
  const separator = tongue === "zh-CN" ? "、" : ", ";
  const parts = [entry.classes.map((name) => w.classes[name]), entry.facet.map((name) => w.facets[name])];
  return entry.classes.length === 0 ? "" : parts.flatMap((names) => (names.length === 0 ? [] : [names.join(separator)])).join(" · ");
}

/** What else is to be known of an entry, a line each: classes, first version, end, doubts about its date, what the article says. */
export function noteLines(entry: TimelineEntry, tongue: Tongue): readonly string[] {
  return [
    entryClasses(entry, tongue),
    entry.since ?? "",
    stateWords(entry, tongue),
    basisWords(entry, tongue),
    differenceWords(entry, tongue),
  ].filter((text) => text !== "");
}

/** How an entry ended; empty for what is alive. */
function stateWords({ status: { state, until } }: TimelineEntry, tongue: Tongue): string {
  if (state === "active") return "";
  const chinese = tongue === "zh-CN";
  const word = state === "retired" ? (chinese ? "已停止" : "retired") : chinese ? "已被取代" : "superseded";
  return until === undefined ? word : chinese ? `${word}（${until}）` : `${word} ${until}`;
}

/** What an entry has to do with others, one phrase per relation: `learned from FreeBSD jail`. */
export function relationWords(timeline: Timeline, { rel, to }: Edge, tongue: Tongue): string {
  const other = timeline.entry(to);
  if (other === undefined) return "";
  const name = inTongue(other.names, tongue);
  return tongue === "zh-CN" ? relationsChinese[rel](name) : `${relationsEnglish[rel]} ${name}`;
}

/** What is to be known of an entry that no primary source bears out; empty for all others. */
function basisWords(entry: TimelineEntry, tongue: Tongue): string {
  if (entry.basis === undefined) return "";
  const chinese = tongue === "zh-CN";
  if (entry.basis === "article") return chinese ? "据原文，无一手来源。" : "Per the article; no primary source.";
  return chinese ? "未经来源证实。" : "Not confirmed by a source.";
}

/** Where the article says something else, what it says and why we differ; empty where it does not. */
function differenceWords({ article }: TimelineEntry, tongue: Tongue): string {
  if (article === undefined) return "";
  const [says, reason] = [inTongue(article.says, tongue), inTongue(article.reason, tongue)];
  return tongue === "zh-CN" ? `原文：${says}。${reason}` : `The article: ${says}. ${reason}`;
}

function stageHead({ names, years, solved }: Frames["stages"][number], tongue: Tongue): string {
  const w = words(tongue);
  const span = years[0] === years[1] ? `${years[0]}` : `${years[0] ?? ""}–${years[1] ?? ""}`;
  return `${inTongue(names, tongue).toUpperCase()}${w.open}${span}${w.close}${w.colon}${inTongue(solved, tongue)}`;
}

const margin = " ".repeat(12);

function entryText(timeline: Timeline, entry: TimelineEntry, tongue: Tongue, width: number): string {
  const w = words(tongue);
  const name = inTongue(entry.names, tongue);
  const since = entry.since === null || name.includes(entry.since) ? "" : `${w.open}${entry.since}${w.close}`;
  const classes = entryClasses(entry, tongue);
  const head = `${dateWords(entry, tongue).padEnd(12)}${name}${since}${classes === "" ? "" : ` · ${classes}`}`;
  const edges = entry.edges.map((edge) => relationWords(timeline, edge, tongue)).filter((text) => text !== "");
  const body = [inTongue(entry.text, tongue), edges.join(w.semicolon), basisWords(entry, tongue), differenceWords(entry, tongue)];
  return [wrap(head, width, margin), ...body.filter((text) => text !== "").map((text) => wrap(text, width, margin, margin))].join("\n");
}

/** The date as far as it is known: `2008-01-24`, `2008`, `about 2003`. */
function dateWords(entry: TimelineEntry, tongue: Tongue): string {
  return entry.precision === "day" || entry.precision === "month" ? entry.date : yearWords(entry, tongue);
}

const relationsEnglish: Readonly<Record<Relation, string>> = {
  "grew-out-of": "grew out of",
  "built-on": "built on",
  "learned-from": "learned from",
  "same-problem-before": "same problem before:",
  uses: "uses",
  "part-of": "part of",
  implements: "implements",
  counterpart: "counterpart:",
};

const relationsChinese: Readonly<Record<Relation, (name: string) => string>> = {
  "grew-out-of": (name) => `源自 ${name}`,
  "built-on": (name) => `建立在 ${name} 之上`,
  "learned-from": (name) => `借鉴 ${name}`,
  "same-problem-before": (name) => `此前解决同一问题的有 ${name}`,
  uses: (name) => `使用 ${name}`,
  "part-of": (name) => `属于 ${name}`,
  implements: (name) => `实现 ${name}`,
  counterpart: (name) => `对应物：${name}`,
};
