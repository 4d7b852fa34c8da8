import type { History, Stage } from "./facts.js";
import type { FieldKey } from "./fieldKey.js";
import { named, older, shown } from "./releases.js";
import { isOutdated } from "./releaseYears.js";
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
  const parts = presentWords(field, history.since === target ? history : ofField(history), target, say);
  const { deprecated } = history;
  if (deprecated !== null && deprecated.since === undefined) parts.push(say.deprecated);
  else if (deprecated?.since !== undefined && !older(target, deprecated.since)) parts.push(say.step("deprecated", shown(deprecated.since)));
  return parts.join(words(tongue).comma);
}

/** The field's own age, where the place is younger than its field. */
function ofField(history: History): History {
  return history.own === undefined ? history : { ...history, since: history.own.since, stages: history.own.stages };
}

/** What is to be said of a field that the target has. */
function presentWords(field: FieldKey, history: History, target: string, say: StageSay): string[] {
  const reached = history.stages.filter(({ version }) => !older(target, version));
  const now = reached.at(-1);
  // Where no newest release is on record, the table gives the field's own: that alone makes nothing new.
  const fresh = history.since === target && reached.length <= 1 && !(target === history.asOf && isOutdated(history.of, target));
  if (fresh && (now === undefined || now.stage === "GA")) return [say.fresh(named(history.of, target), apiStage(field, history))];
  if (now === undefined) return [say.since(apiStage(field, history), named(history.of, history.since))];
  return stageSteps(reached, history.of, say);
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

/** One part per stage that tells something new, the specification's name before the first release; what was tried before it was stable is history. */
function stageSteps(reached: readonly Stage[], of: string, say: StageSay): string[] {
  const parts: string[] = [];
  const stable = reached.some(({ stage }) => stage === "GA");
  let last: Stage | undefined;
  for (const stage of reached) {
    const same = last?.stage === stage.stage;
    if (!same && !(stable && (stage.stage === "alpha" || stage.stage === "experimental")))
      parts.push(say.step(stage.stage, parts.length === 0 ? named(of, stage.version) : shown(stage.version)));
    const turned = same && stage.default === true && last?.default === false && stage.stage !== "GA";
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

/** Stages in Chinese, to stand after `自 … 起`. */
export const stageChineseNames: Readonly<Record<Stage["stage"], string>> = {
  alpha: "为 alpha",
  beta: "为 beta",
  GA: "稳定",
  deprecated: "弃用",
  removed: "移除",
  experimental: "为实验特性",
};
