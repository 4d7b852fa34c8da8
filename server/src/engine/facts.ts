import type { FieldFacts } from "../knowledge/facts.js";
import type { Language, Place } from "./language.js";
import { ruleContext } from "./analyse.js";
import type { Settings } from "./settings.js";

/** Joins the three tables at a place: meaning, history and isolation. Undefined where no such field exists. */
export function factsAt(language: Language, place: Place, settings: Settings): FieldFacts | undefined {
  const context = ruleContext(language, settings);
  const spec = language.spec(place, context);
  if (spec === undefined) return undefined;
  const valueNote = language.valueNote?.(place);
  return {
    field: place.field,
    language: language.id,
    path: place.path,
    title: place.title,
    spec,
    history: language.history(place, context),
    isolation: language.isolation(place),
    ...(place.value !== undefined && { value: place.value }),
    ...(valueNote !== undefined && { valueNote }),
  };
}
