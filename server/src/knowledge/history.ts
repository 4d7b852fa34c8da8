import type { History, Stage } from "./facts.js";
import { endSentence, joinSentences } from "./prose.js";
import { named, shown } from "./releases.js";
import { releaseYear } from "./releaseYears.js";
import { stageChineseNames } from "./stage.js";
import { inTongue, type Link, type Timeline, type TimelineEntry } from "./timeline.js";
import { type Tongue, words } from "./words.js";

/**
 * When the field came, under which gate, from which older version of its API, and what is to replace it: a few sentences. What the
 * head of a card says already is not said again: of a field with a plain past only the year is left.
 */
export function historyWords(history: History | undefined, tongue: Tongue): string {
  const say = tongue === "zh-CN" ? storyChinese : storyEnglish;
  if (history === undefined) return say.none;
  const when = (release: string): string => dated(release, history.of, tongue);
  const parts = [cameWords(history, say, tongue), movedWords(history, say, when)];
  if (history.product !== undefined) parts.push(say.builtIn(productWords(history.product, tongue)));
  const { deprecated } = history;
  if (deprecated !== null) {
    // `extensions/v1beta1 Ingress: deprecated since 1.14, …` says what stands before it.
    const note = deprecated.note.replace(/^[^:]{1,100}: deprecated since [\d.]{1,12}(?:, |; )/u, "");
    parts.push(say.deprecated(deprecated.since === undefined ? undefined : when(deprecated.since), note));
  }
  // Where a year in full-width brackets ends a phrase, no blank follows.
  return joinSentences(parts).replace(/） (?=[\u4e00-\u9fff])/gu, "）");
}

/** How the field itself came, whatever holds it. */
function cameWords(history: History, say: StorySay, tongue: Tongue): string {
  const { of } = history;
  const { since, stages } = history.own ?? history;
  if (since === "unknown") return say.unknown(of);
  const gates = [...new Set(stages.flatMap((stage) => stage.gate ?? []))];
  const first = stages[0]?.stage;
  const stable = stages.find(({ stage }) => stage === "GA")?.version;
  if (first === "experimental" && stages[0] !== undefined && stable !== undefined)
    return say.tried(dated(stages[0].version, of, tongue, named), dated(stable, of, tongue));
  // Such an age stands in the head of the card; what is left to say is where the field came later.
  const ripe = gates.length === 0 && first !== "alpha" && first !== "beta";
  if (since.startsWith("<=") && ripe && history.own !== undefined) return "";
  if (since.startsWith("<=") && ripe)
    return say.old(named(of, since.replace(/^<=\s*/u, "")), releaseYear(of, since.replace(/^<=\s*/u, "")));
  const year = releaseYear(of, since);
  if (ripe && year !== undefined && isPlain(history)) return say.year(year);
  return say.came(dated(since, of, tongue, named), first, gates);
}

/** A past of which the head of the card leaves nothing to say but the year. */
function isPlain({ own, earlier, until, deprecated, product }: History): boolean {
  return own === undefined && earlier.length === 0 && until === null && deprecated === null && product === undefined;
}

/** Since when the field is at this place, and where it was before. */
function movedWords({ own, earlier }: History, say: StorySay, when: (release: string) => string): string {
  const [before] = earlier;
  const came = own === undefined ? undefined : { at: own.youngest, since: when(own.youngestSince) };
  return say.moved(came, before && { at: packageWords(before), since: when(before.since) });
}

/** `extensions/v1beta1`, never a key. */
function packageWords({ field, in: home }: History["earlier"][number]): string {
  return home ?? field.replace(/#.*$/su, "").replace(/\.\w*$/u, "");
}

/** A release with its year: `1.9 (2017)`; `show` puts its owner before it. */
function dated(
  release: string,
  of: string,
  tongue: Tongue,
  show: (of: string, release: string) => string = (_of, one) => shown(one),
): string {
  const year = releaseYear(of, release);
  const w = words(tongue);
  return `${show(of, release)}${year === undefined ? "" : `${w.open}${year}${w.close}`}`;
}

/** `Docker Engine 20.10 (2020)`. */
function productWords(product: string, tongue: Tongue): string {
  const space = product.lastIndexOf(" ");
  return dated(product.slice(space + 1), product.slice(0, Math.max(space, 0)), tongue, (of, release) => `${of} ${release}`.trim());
}

/**
 * A mechanism's descent: `PID namespaces: Linux 2.6.24 (2008) ← Solaris Zones (2005) ← FreeBSD jail (2000) ← chroot (1979)`.
 * Of a chain with more than `longest` links the middle is left out, the oldest never.
 */
export function chainWords(timeline: Timeline, id: string, tongue: Tongue, longest = 6): string {
  const w = words(tongue);
  const links = timeline.chain(id);
  const [head, ...rest] = links;
  if (head === undefined) return "";
  const left = links.length > longest ? { from: Math.max(1, longest - 2), to: links.length - 1 } : undefined;
  let text = headWords(head.entry, tongue);
  rest.forEach((link, index) => {
    const at = index + 1;
    if (left !== undefined && at >= left.from && at < left.to) return;
    const arrow = at === left?.to ? " … " : arrowWords(links[index]?.rel, tongue);
    text += `${arrow}${inTongue(link.entry.names, tongue)}${inYear(link.entry, tongue)}`;
  });
  const limit = rest.at(-1)?.entry.limit;
  return `${text}${limit === undefined ? "" : w.comma + inTongue(limit, tongue)}${w.stop}`;
}

/** Name, first version and year; the version is left out where the name says it. */
function headWords(entry: TimelineEntry, tongue: Tongue): string {
  const name = inTongue(entry.names, tongue);
  const since = entry.since === null || name.includes(entry.since) ? "" : `${words(tongue).colon}${entry.since}`;
  return `${name}${since}${inYear(entry, tongue)}`;
}

/** `←` where the one came of the other; words where it did not. */
function arrowWords(rel: Link["rel"], tongue: Tongue): string {
  const w = words(tongue);
  if (rel === "same-problem-before") return `${w.semicolon}${w.before}${w.gap}`;
  return rel === "part-of" ? `${w.comma}${w.partOf}${w.gap}` : w.arrow;
}

/** The year of an entry in words: `2008`, `about 2003`, `1970s`. */
export function yearWords(entry: TimelineEntry, tongue: Tongue): string {
  const w = words(tongue);
  const year = entry.date.slice(0, 4);
  if (entry.precision === "decade") return w.decade(year);
  return entry.dateVerified || entry.precision !== "year" ? year : w.about(year);
}

function inYear(entry: TimelineEntry, tongue: Tongue): string {
  const w = words(tongue);
  return `${w.open}${yearWords(entry, tongue)}${w.close}`;
}

interface StorySay {
  readonly none: string;
  readonly unknown: (of: string) => string;
  readonly old: (release: string, year: number | undefined) => string;
  readonly year: (year: number) => string;
  readonly tried: (labs: string, stable: string) => string;
  readonly came: (since: string, stage: Stage["stage"] | undefined, gates: readonly string[]) => string;
  readonly moved: (here: Stay | undefined, before: Stay | undefined) => string;
  readonly builtIn: (product: string) => string;
  readonly deprecated: (since: string | undefined, note: string) => string;
}

/** A place that had the field, in words, and since which release. */
interface Stay {
  readonly at: string;
  readonly since: string;
}

const storyEnglish: StorySay = {
  none: "Since when this field exists is unknown.",
  unknown: (of) => `Since which release of ${of} it exists is unknown.`,
  old: (release, year) => `As old as the records (${release}${year === undefined ? "" : `, ${year}`}).`,
  year: (year) => `Came in ${year}.`,
  tried: (labs, stable) => `Experimental in ${labs}, stable in ${stable}.`,
  came: (since, stage, gates) =>
    `Came with ${since}${stage === undefined || stage === "GA" ? "" : ` as ${stage}`}${gates.length === 0 ? "" : `, gate ${gates.map((gate) => `\`${gate}\``).join(", then ")}`}.`,
  moved: (here, before) => {
    const earlier = before === undefined ? "" : `before that in ${before.at} since ${before.since}`;
    if (here === undefined) return earlier === "" ? "" : `${earlier.slice(0, 1).toUpperCase()}${earlier.slice(1)}.`;
    return `In ${here.at} since ${here.since}${earlier === "" ? "" : `; ${earlier}`}.`;
  },
  builtIn: (product) => `Built into ${product}.`,
  deprecated: (since, note) => `Deprecated${since === undefined ? "" : ` since ${since}`}: ${endSentence(note)}`,
};

const storyChinese: StorySay = {
  none: "起始版本未知。",
  unknown: (of) => `起始于 ${of} 的哪个版本未知。`,
  old: (release, year) => `与现有记录同龄（${release}${year === undefined ? "" : `，${year}`}）。`,
  year: (year) => `${year} 年加入。`,
  tried: (labs, stable) => `最初在 ${labs} 中为实验特性，${stable} 起稳定。`,
  came: (since, stage, gates) =>
    `自 ${since} 起${stage === undefined || stage === "GA" ? "" : `，最初${stageChineseNames[stage]}`}${gates.length === 0 ? "" : `，特性门控 ${gates.map((gate) => `\`${gate}\``).join("，后为 ")}`}。`,
  moved: (here, before) => {
    const earlier = before === undefined ? "" : `此前自 ${before.since} 起在 ${before.at} 中`;
    if (here === undefined) return earlier === "" ? "" : `${earlier}。`;
    return `在 ${here.at} 中自 ${here.since} 起${earlier === "" ? "" : `；${earlier}`}。`;
  },
  builtIn: (product) => `${product} 起内置。`,
  deprecated: (since, note) => `${since === undefined ? "已弃用" : `自 ${since} 起弃用`}：${endSentence(noteInChinese(note))}`,
};

/** The fixed phrases of our notes in Chinese; names and sentences of others stay as they are. */
export function noteInChinese(note: string): string {
  return note
    .replace(/\bdeprecated since (\d[\w.]{0,12})/gu, "自 $1 起弃用")
    .replace(/\bnot served from (\d[\w.]{0,12}) on/gu, "自 $1 起不再提供")
    .replace(/\bto be removed in (\d[\w.]{0,12})/gu, "将于 $1 移除")
    .replace(/ \(since (\d[\w.]{0,12})\)/gu, "（自 $1 起）")
    .replace(/(^|; )use a label such as (`[^`]{1,80}`)/gu, "$1改用 $2 之类的标签")
    .replace(/(^|; )use (?=\S)/gu, "$1改用 ")
    .replace(/: (?=自 \d)/u, "：")
    .replace(/, (?=自 \d|将于)/gu, "，")
    .replace(/; (?=改用)/gu, "；");
}
