import table from "./defaults.json";
import { flatFields, type GoPackages } from "./goPackages.js";
import type { TypeSpan } from "./presence.js";

/**
 * Defaults that API servers fill in by code and that no published schema carries, by `type#field`.
 * Each entry of defaults.json names all types that it holds for; one that never was stops the generator.
 */
export function defaultsByHand(types: ReadonlyMap<string, TypeSpan>): ReadonlyMap<string, unknown> {
  const defaults = new Map<string, unknown>();
  // The rows have different fields each, which is more than the JSON import's type can say.
  for (const { types: names, fields } of table.defaults as readonly {
    types: readonly string[];
    fields: Readonly<Record<string, unknown>>;
  }[]) {
    for (const type of names) {
      for (const [field, value] of Object.entries(fields)) {
        if (types.get(type)?.fields.has(field) !== true) throw new Error(`a default for a field that never was: ${type}#${field}`);
        defaults.set(`${type}#${field}`, value);
      }
    }
  }
  return defaults;
}

/** `false` for every optional flag whose Go declaration cannot tell absent from false, by `type#field`. */
export function plainFlags(releases: readonly { readonly packages: GoPackages }[]): ReadonlyMap<string, false> {
  const flags = new Map<string, false>();
  for (const { packages } of releases) {
    for (const [name, { types }] of packages) {
      for (const type of types.values()) {
        for (const field of flatFields(packages, name, type)) {
          const key = `${name}.${type.name}#${field.json}`;
          if (field.type !== "bool" || field.pointer) flags.delete(key);
          else flags.set(key, false);
        }
      }
    }
  }
  return flags;
}
