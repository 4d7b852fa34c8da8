import type { FieldFacts, FieldSpec, History, Isolation } from "./facts.js";
import type { FieldKey } from "./fieldKey.js";

/** The part of a place that the three tables are asked about. */
export interface KnownPlace {
  readonly field: FieldKey;
  readonly path: string;
  readonly title: string;
  readonly value?: string | undefined;
  readonly onValue?: boolean | undefined;
  readonly userKey?: boolean | undefined;
}

/** The three tables of one language. Every language fits as it is; `Context` says which target versions count. */
export interface Tables<Place extends KnownPlace, Context> {
  readonly id: string;
  spec(place: Place, context: Context): FieldSpec | undefined;
  history(place: Place, context: Context): History | undefined;
  isolation(place: Place): Isolation | undefined;
  valueNote?(place: Place): string | undefined;
}

/**
 * Joins what the three tables say of a place: the only function that does. Undefined for a field that the specification
 * does not have; a missing history or isolation stays undefined, so that readers can be told that it is open.
 */
export function fieldFacts<Place extends KnownPlace, Context>(
  language: Tables<Place, Context>,
  place: Place,
  context: Context,
): FieldFacts | undefined {
  const spec = language.spec(place, context);
  if (spec === undefined) return undefined;
  return {
    field: place.field,
    language: language.id,
    path: place.path,
    title: place.title,
    spec,
    history: language.history(place, context),
    isolation: language.isolation(place),
    value: place.value,
    valueNote: language.valueNote?.(place),
    onValue: place.onValue,
    userKey: place.userKey,
  };
}
