import type { FieldFacts } from "../knowledge/facts.js";
import { fieldFacts } from "../knowledge/field.js";
import { type CardOptions, hoverMarkdown } from "../knowledge/render.js";
import { createTimeline, type Timeline, timelineFile } from "../knowledge/timeline.js";
import { ruleContext } from "./analyse.js";
import type { DataFiles, Language, Place } from "./language.js";
import type { Settings } from "./settings.js";

/** Joins meaning, history and isolation at a place, for the target versions of the settings. Undefined where no such field exists. */
export function factsAt(language: Language, place: Place, settings: Settings): FieldFacts | undefined {
  return fieldFacts(language, place, ruleContext(language, settings));
}

/** The hover card of a place as Markdown. */
export function cardAt(data: DataFiles, language: Language, place: Place, settings: Settings): string | undefined {
  const facts = factsAt(language, place, settings);
  return facts && hoverMarkdown(facts, timelineOf(data), cardOptions(language, settings));
}

/** What the settings mean for a card. */
export function cardOptions(language: Language, settings: Settings): CardOptions {
  return { ...settings.hover, language: settings.language, targets: ruleContext(language, settings).targets };
}

/** Data files to have at hand before a place of `language` is explained. */
export function explainData(language: Language): readonly string[] {
  return [...language.data.check, ...language.data.explain, timelineFile];
}

const timelines = new WeakMap<DataFiles, Timeline>();

/** The timeline over these data files; read once. */
export function timelineOf(data: DataFiles): Timeline {
  let timeline = timelines.get(data);
  if (timeline === undefined) {
    timeline = createTimeline(data);
    timelines.set(data, timeline);
  }
  return timeline;
}
