import type { History } from "./facts.js";
import { endSentence, joinSentences } from "./prose.js";
import { named, shown } from "./releases.js";
import { releaseYear } from "./releaseYears.js";
import { inTongue, type Link, type Timeline, type TimelineEntry } from "./timeline.js";
import { type Tongue, words } from "./words.js";

/**
 * When the field came, under which gate, from which older version of its API, and what is to replace it: a few sentences. What the
 * head of a card says already is not said again: of a field with a plain past only the year is left.
 */
export function historyWords(history: History | undefined, tongue: Tongue): string {
  const say = tongue === "zh-CN" ? storyChinese : storyEnglish;
  if (history === undefined) return say.none;
  const { of, product, deprecated } = history;
  const dated = (release: string, owner = of): string => release_(release, owner, tongue);
  const parts = [cameWords(history, say, tongue), ...movedWords(history, say, dated)];
  if (product !== undefined) parts.push(say.builtIn(productWords(product, tongue)));
  if (deprecated !== null) parts.push(say.deprecated(deprecated.since === undefined ? undefined : dated(deprecated.since), deprecated.note));
  return joinSentences(parts);
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
    text += `${arrow}${inTongue(link.entry.names, tongue)}${dated(link.entry, tongue)}`;
  });
  const limit = rest.at(-1)?.entry.limit;
  return `${text}${limit === undefined ? "" : w.comma + inTongue(limit, tongue)}${w.stop}`;
}

/** Name, first version and year; the version is left out where the name says it. */
function headWords(entry: TimelineEntry, tongue: Tongue): string {
  const name = inTongue(entry.names, tongue);
  const since = entry.since === null || name.includes(entry.since) ? "" : `${words(tongue).colon}${entry.since}`;
  return `${name}${since}${dated(entry, tongue)}`;
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

function dated(entry: TimelineEntry, tongue: Tongue): string {
  const w = words(tongue);
  return `${w.open}${yearWords(entry, tongue)}${w.close}`;
}

