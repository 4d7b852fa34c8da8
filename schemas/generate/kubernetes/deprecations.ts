import notes from "./notes.json";
import type { Snapshot } from "./openapi.js";
import type { TypeSpan } from "./presence.js";

/** A field that is there and should not be used; `since` is left out where no release is on record. */
export interface Deprecation {
  readonly since?: string;
  readonly note: string;
}

/**
 * The deprecated fields of notes.json, by `type#field`.
 * Stops at a note on a field that never was, and at a living field whose description says "Deprecated:" and on which nobody wrote a note.
 */
export function deprecations(newest: Snapshot, types: ReadonlyMap<string, TypeSpan>): Readonly<Record<string, Deprecation>> {
  const table: Readonly<Record<string, Deprecation>> = notes.fields;
  for (const key of Object.keys(table)) {
    const [type = "", field = ""] = key.split("#");
    if (types.get(type)?.fields.has(field) !== true) throw new Error(`a note on a field that never was: ${key}`);
  }
  const unsorted = [...newest.types].flatMap(([type, { fields }]) =>
    [...fields]
      .filter(([name, { description }]) => saysDeprecated.test(description) && !(`${type}#${name}` in table))
      .map(([name]) => `${type}#${name}`),
  );
  if (unsorted.length > 0) throw new Error(`deprecated, but without a note: ${unsorted.join(", ")}`);
  return table;
}

const saysDeprecated = /(?:^|[.\s])(?:Deprecated[:.]|DEPRECATED)(?:\s|$)/u;

/** Sentences on kinds that have no successor of their own, by type. */
export const kindNotes: Readonly<Record<string, string>> = notes.kinds;
