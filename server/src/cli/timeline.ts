import { timelineOf } from "../engine/facts.js";
import type { DataFiles } from "../engine/language.js";
import type { Settings } from "../engine/settings.js";
import { timelineSvg } from "../knowledge/timelineSvg.js";
import { timelineJson, timelineText } from "../knowledge/timelineText.js";

export type TimelineFormat = "text" | "json" | "svg";

/** The whole timeline, oldest first, with a line break at the end. */
export function printedTimeline(data: DataFiles, format: TimelineFormat, language: Settings["language"]): string {
  const timeline = timelineOf(data);
  switch (format) {
    case "text":
      return withBreak(timelineText(timeline, language));
    case "json":
      return withBreak(timelineJson(timeline));
    case "svg":
      return withBreak(timelineSvg(timeline, language));
  }
}

function withBreak(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
