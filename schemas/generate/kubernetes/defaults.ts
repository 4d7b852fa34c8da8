import type { TypeSpan } from "./presence.js";
import table from "./defaults.json";

/**
 * Defaults that API servers fill in by code and that no published schema carries, by `type#field`.
 * Each entry of defaults.json names all types that it holds for; one that never was stops the generator.
 */
export function defaultsByHand(types: ReadonlyMap<string, TypeSpan>): ReadonlyMap<string, unknown> {
  const defaults = new Map<string, unknown>();
  for (const { types: names, fields } of table.defaults) {
    for (const type of names) {
      for (const [field, value] of Object.entries(fields)) {
        if (types.get(type)?.fields.has(field) !== true) throw new Error(`a default for a field that never was: ${type}#${field}`);
        defaults.set(`${type}#${field}`, value);
      }
    }
  }
  return defaults;
}
