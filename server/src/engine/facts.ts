import { type Chinese, chineseFile, inChinese, openChinese } from "../knowledge/chinese.js";
import type { FieldFacts } from "../knowledge/facts.js";
import { fieldFacts } from "../knowledge/field.js";
import { type CardOptions, hoverMarkdown } from "../knowledge/render.js";
import { createTimeline, type Timeline, timelineFile } from "../knowledge/timeline.js";
import { ruleContext } from "./analyse.js";
import type { DataFiles, Language, Place } from "./language.js";
import type { Settings } from "./settings.js";

/** Joins meaning, history and isolation at a place, for the target versions and in the tongue of the settings. Undefined where no such field exists. */
export function factsAt(data: DataFiles, language: Language, place: Place, settings: Settings): FieldFacts | undefined {
  const facts = fieldFacts(language, place, ruleContext(language, settings));
  return facts === undefined || settings.language !== "zh-CN" ? facts : inChinese(facts, kept(translations, data, openChinese));
}

/** Parts of a card that are left out where others say them. */
export type CardParts = Pick<CardOptions, "meaning">;

/** The hover card of a place as Markdown. */
export function cardAt(data: DataFiles, language: Language, place: Place, settings: Settings, parts: CardParts = {}): string | undefined {
  const facts = factsAt(data, language, place, settings);
  return facts && hoverMarkdown(facts, timelineOf(data), { ...cardOptions(language, settings), ...parts });
}

/** What the settings mean for a card. */
export function cardOptions(language: Language, settings: Settings): CardOptions {
  const { targets } = ruleContext(language, settings);
  return { ...settings.hover, language: settings.language, targets, full: settings.profile === "learn" };
}

/** Data files to have at hand before a place of `language` is explained. */
export function explainData(language: Language, settings: Settings): readonly string[] {
  const files = [...language.data.check, ...language.data.explain, timelineFile];
  return settings.language === "zh-CN" ? [...files, chineseFile] : files;
}

const timelines = new WeakMap<DataFiles, Timeline>();
const translations = new WeakMap<DataFiles, Chinese>();

/** The timeline over these data files; read once. */
export function timelineOf(data: DataFiles): Timeline {
  return kept(timelines, data, createTimeline);
}

function kept<Value>(known: WeakMap<DataFiles, Value>, data: DataFiles, open: (data: DataFiles) => Value): Value {
  const value = known.get(data) ?? open(data);
  known.set(data, value);
  return value;
}
