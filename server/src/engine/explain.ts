import { explainJson } from "../knowledge/explainJson.js";
import { hoverMarkdown, hoverText } from "../knowledge/render.js";
import { LineIndex } from "../text/lines.js";
import type { Source } from "../text/source.js";
import { type Engine, placeAt } from "./engine.js";
import { cardOptions, factsAt, timelineOf } from "./facts.js";
import type { DataFiles, Language, Place } from "./language.js";
import type { Settings } from "./settings.js";

export type ExplainFormat = "text" | "markdown" | "json";

/** A place in some language, found by position or by address. */
export interface Found {
  readonly language: Language;
  readonly place: Place;
}

/** The field at a 1-based line and column of a source; a string says why there is none. */
export function findByPosition(engine: Engine, source: Source, line: number, column: number, settings: Settings): Found | string {
  const analysed = engine.analyse(source, settings);
  if (analysed === undefined) return `${source.name} is no Dockerfile, Kubernetes manifest or OCI document`;
  if (!analysed.recognition.checked) return `${source.name} is not read: ${analysed.recognition.reason ?? analysed.recognition.label}`;
  const offset = new LineIndex(source.text).offsetAt({ line: line - 1, character: column - 1 });
  return placeAt(analysed, offset) ?? `no field at ${source.name}:${line}:${column}`;
}

/** The field at an address such as `kubernetes v1/Pod spec.hostUsers`; a string says why there is none. */
export function findByAddress(engine: Engine, words: readonly string[]): Found | string {
  const [name = "", ...rest] = words;
  const language = engine.languages.find(({ id, kinds }) => id === name || name in kinds);
  if (language === undefined) {
    const known = engine.languages.flatMap(({ id, kinds }) => [id, ...Object.keys(kinds)]);
    return `\`${name}\` is none of ${[...new Set(known)].join(", ")}, and no FILE:LINE:COLUMN`;
  }
  const place = language.address(rest, name in language.kinds ? name : undefined);
  return place === undefined ? `${name} has no field \`${rest.join(" ")}\`` : { language, place };
}

/** One field explained, with a line break at the end. */
export function explained(data: DataFiles, { language, place }: Found, format: ExplainFormat, settings: Settings): string | undefined {
  const facts = factsAt(data, language, place, settings);
  if (facts === undefined) return undefined;
  const timeline = timelineOf(data);
  const options = { ...cardOptions(language, settings), full: true };
  switch (format) {
    case "text":
      return `${hoverText(facts, timeline, options)}\n`;
    case "markdown":
      return `${hoverMarkdown(facts, timeline, options)}\n`;
    case "json":
      return `${JSON.stringify(explainJson(facts, timeline, settings.language))}\n`;
  }
}

/** Every field of a language, explained one after another. */
export function* explainedAll(data: DataFiles, language: Language, format: ExplainFormat, settings: Settings): Generator<string> {
  for (const place of language.fields()) {
    const text = explained(data, { language, place }, format, settings);
    if (text !== undefined) yield format === "json" ? text : `${text}\n`;
  }
}
