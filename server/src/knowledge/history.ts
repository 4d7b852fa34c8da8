import type { History, Stage } from "./facts.js";
import type { FieldKey } from "./fieldKey.js";
import { endSentence, joinSentences } from "./prose.js";
import { inTongue, type Link, type Timeline, type TimelineEntry } from "./timeline.js";
import { type Tongue, words } from "./words.js";

/** Target versions by name, as rules get them: `{ kubernetes: ["1.33"] }`. */
export type Targets = Readonly<Record<string, readonly string[]>>;

/** The newest target version that a history's releases are counted against; its own newest release where none is set. */
export function targetOf(history: History, targets: Targets): string {
  const of = history.of.toLowerCase();
  const name = Object.keys(targets).find((known) => of.startsWith(known));
  return (name === undefined ? undefined : targets[name]?.at(-1)) ?? history.asOf;
}

/** The stage for the head of a card: `stable since Kubernetes ≤ 1.1`, `beta since Kubernetes 1.30, on by default since 1.33`. */
export function stageWords(field: FieldKey, history: History, target: string, tongue: Tongue): string {
  const say = tongue === "zh-CN" ? stageChinese : stageEnglish;
  const gone = removedIn(history);
  const instead = /\buse ((?:[^;,.]|\.(?=\S))+)/u.exec(history.deprecated?.note ?? "")?.[1];
  if (gone !== undefined && !older(target, gone)) return say.removed(named(history.of, gone), instead);
  if (history.until !== null && older(history.until, target)) return say.last(named(history.of, history.until), instead);
  if (history.since === "unknown") return say.unknown;
  if (older(target, history.since)) return say.notYet(named(history.of, target), shown(history.since));
  const parts = presentWords(field, history, target, say);
  const { deprecated } = history;
  if (deprecated !== null && deprecated.since === undefined) parts.push(say.deprecated);
  else if (deprecated?.since !== undefined && !older(target, deprecated.since)) parts.push(say.step("deprecated", shown(deprecated.since)));
  return parts.join(words(tongue).comma);
}

/** What is to be said of a field that the target has. */
function presentWords(field: FieldKey, history: History, target: string, say: StageSay): string[] {
  const reached = history.stages.filter(({ version }) => !older(target, version));
  const now = reached.at(-1);
  const fresh = history.since === target && reached.length <= 1;
  if (fresh && (now === undefined || now.stage === "GA")) return [say.fresh(named(history.of, target), apiStage(field, history))];
  if (now === undefined) return [say.since(apiStage(field, history), named(history.of, history.since))];
  return stageSteps(reached, history.of, say);
}

/** When the field came, under which gate, from which older field, and what is to replace it: at most three sentences. */
export function historyWords(history: History | undefined, tongue: Tongue): string {
  const say = tongue === "zh-CN" ? storyChinese : storyEnglish;
  if (history === undefined) return say.none;
  const first = history.stages[0];
  const gates = [...new Set(history.stages.flatMap((stage) => stage.gate ?? []))];
  const came = history.since.startsWith("<=") && first?.stage !== "alpha" && first?.stage !== "beta" && gates.length === 0;
  const parts = [
    history.since === "unknown"
      ? say.unknown(history.of)
      : came
        ? say.old(named(history.of, history.since))
        : say.came(named(history.of, history.since), first?.stage, gates),
  ];
  const earlier = history.earlier.at(0);
  if (earlier !== undefined) parts.push(say.earlier(`\`${earlier.field}\``, shown(earlier.since)));
  if (history.deprecated) parts.push(say.deprecated(history.deprecated.since, history.deprecated.note));
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

/** Whether release `a` comes before release `b`; `<=1.1` counts as 1.1 and `1.14|1.15` as its first. Unreadable releases are before nothing. */
export function older(a: string, b: string): boolean {
  const left = numbers(a);
  const right = numbers(b);
  if (left === undefined || right === undefined) return false;
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function numbers(version: string): readonly number[] | undefined {
  const found = /\d+(?:\.\d+)*/u.exec(version)?.[0];
  return found?.split(".").map(Number);
}

/** `<=1.1` → `≤ 1.1`, `1.14|1.15` → `1.14 / 1.15`. */
function shown(release: string): string {
  return release.replace(/^<=\s*/u, "≤ ").replaceAll("|", " / ");
}

/** A release with the specification before it, unless the release names its owner itself (`Docker 0.1.0`). */
function named(of: string, release: string): string {
  return /^\p{L}{2}/u.test(release) ? release : `${of} ${shown(release)}`;
}

/** The release without the field, where it is known: named as a stage, or the minor release after the last of Kubernetes. */
function removedIn(history: History): string | undefined {
  const removed = history.stages.find(({ stage }) => stage === "removed");
  if (removed !== undefined) return removed.version;
  const minor = history.of === "Kubernetes" ? /^1\.(\d+)$/u.exec(history.until ?? "")?.[1] : undefined;
  return minor === undefined ? undefined : `1.${Number(minor) + 1}`;
}

/** What the API version in the owning type says of a field that never had a gate. */
function apiStage(field: FieldKey, history: History): ApiStage {
  if (history.of !== "Kubernetes") return undefined;
  const version = /\/v\d+(alpha|beta)\d+\./u.exec(field)?.[1];
  return version === "alpha" || version === "beta" ? version : "GA";
}

/** One part per stage that tells something new, the specification's name before the first release. */
function stageSteps(reached: readonly Stage[], of: string, say: StageSay): string[] {
  const parts: string[] = [];
  const stable = reached.some(({ stage }) => stage === "GA");
  let last: Stage | undefined;
  for (const stage of reached) {
    const same = last?.stage === stage.stage;
    if (!same && !(stable && stage.stage === "alpha"))
      parts.push(say.step(stage.stage, parts.length === 0 ? named(of, stage.version) : shown(stage.version)));
    const turned = stage.default === true && last?.default === false && stage.stage !== "GA";
    if (turned) parts.push(say.on(stage.version));
    last = stage;
  }
  if (last !== undefined && last.default === false && last.stage !== "GA") parts.push(say.off);
  return parts;
}

type ApiStage = "alpha" | "beta" | "GA" | undefined;

interface StageSay {
  readonly removed: (release: string, instead: string | undefined) => string;
  readonly last: (release: string, instead: string | undefined) => string;
  readonly unknown: string;
  readonly notYet: (target: string, since: string) => string;
  readonly fresh: (release: string, stage: ApiStage) => string;
  readonly since: (stage: ApiStage, release: string) => string;
  readonly step: (stage: Stage["stage"], release: string) => string;
  readonly on: (release: string) => string;
  readonly off: string;
  readonly deprecated: string;
}

const stageEnglish: StageSay = {
  removed: (release, instead) => `removed in ${release}${instead === undefined ? "" : `, use ${instead}`}`,
  last: (release, instead) => `last in ${release}${instead === undefined ? "" : `, use ${instead}`}`,
  unknown: "since when is unknown",
  notYet: (target, since) => `not in ${target}, new in ${since}`,
  fresh: (release, stage) => `new in ${release}${stage === undefined || stage === "GA" ? "" : `, ${stage}`}`,
  since: (stage, release) => `${stage === undefined ? "" : `${stage === "GA" ? "stable" : stage} `}since ${release}`,
  step: (stage, release) => `${stage === "GA" ? "stable" : stage} since ${release}`,
  on: (release) => `on by default since ${release}`,
  off: "off by default",
  deprecated: "deprecated",
};

const stageChinese: StageSay = {
  removed: (release, instead) => `${release} 已移除${instead === undefined ? "" : `，改用 ${instead}`}`,
  last: (release, instead) => `${release} 为最后一版${instead === undefined ? "" : `，改用 ${instead}`}`,
  unknown: "起始版本未知",
  notYet: (target, since) => `${target} 尚无，${since} 新增`,
  fresh: (release, stage) => `${release} 新增${stage === undefined || stage === "GA" ? "" : `，${stage}`}`,
  since: (stage, release) => `自 ${release} 起${stage === undefined ? "" : stageChineseNames[stage]}`,
  step: (stage, release) => `自 ${release} 起${stageChineseNames[stage]}`,
  on: (release) => `${release} 起默认开启`,
  off: "默认关闭",
  deprecated: "已弃用",
};

const stageChineseNames: Readonly<Record<Stage["stage"], string>> = {
  alpha: "为 alpha",
  beta: "为 beta",
  GA: "稳定",
  deprecated: "弃用",
  removed: "移除",
  experimental: "为实验特性",
};

interface StorySay {
  readonly none: string;
  readonly unknown: (of: string) => string;
  readonly old: (since: string) => string;
  readonly came: (since: string, stage: Stage["stage"] | undefined, gates: readonly string[]) => string;
  readonly earlier: (field: string, since: string) => string;
  readonly deprecated: (since: string | undefined, note: string) => string;
}

const storyEnglish: StorySay = {
  none: "Since when this field exists is unknown.",
  unknown: (of) => `Since which release of ${of} it exists is unknown.`,
  old: (since) => `As old as the records go (${since}).`,
  came: (since, stage, gates) =>
    `Came with ${since}${stage === undefined || stage === "GA" ? "" : ` as ${stage}`}${gates.length === 0 ? "" : ` (gate ${gates.map((gate) => `\`${gate}\``).join(", then ")})`}.`,
  earlier: (field, since) => `Before that as ${field} (${since}).`,
  deprecated: (since, note) => `Deprecated${since === undefined ? "" : ` since ${since}`}: ${endSentence(note)}`,
};

const storyChinese: StorySay = {
  none: "起始版本未知。",
  unknown: (of) => `起始于 ${of} 的哪个版本未知。`,
  old: (since) => `与现有记录同龄（${since}）。`,
  came: (since, stage, gates) =>
    `自 ${since} 起${stage === undefined || stage === "GA" ? "" : `，最初为 ${stage}`}${gates.length === 0 ? "" : `（特性门控 ${gates.map((gate) => `\`${gate}\``).join("，后为 ")}）`}。`,
  earlier: (field, since) => `更早为 ${field}（${since}）。`,
  deprecated: (since, note) => `${since === undefined ? "已弃用" : `自 ${since} 起弃用`}：${endSentence(note)}`,
};
