import type { EnumValue, FieldFacts } from "./facts.js";
import { splitFieldKey } from "./fieldKey.js";
import { capitalized, clean, endSentence } from "./prose.js";
import type { Timeline } from "./timeline.js";

/** The value at this place among those of its closed set. */
export function currentValue({ spec, value }: FieldFacts): EnumValue | undefined {
  const written = unquoted(value);
  return spec.values?.find((known) => known.value === written);
}

/** What the isolation table says of the very value or well-known key at this place, or nothing. */
export function valueMeaning(facts: FieldFacts): string {
  const values = facts.isolation?.values ?? {};
  const named = listedName(facts, values);
  const text = named === undefined ? "" : clean(values[named] ?? "");
  return text === "" ? "" : capitalized(endSentence(text));
}

/**
 * Ids of the mechanisms at this place that the timeline knows, the most telling first: those of the very value or key where the
 * table names them, then those of the same family that are called like the value (`pid` beside `ns-mount` → `ns-pid`), then the others.
 */
export function mechanismsAt(facts: FieldFacts, timeline: Timeline): readonly string[] {
  const { mechanisms = [], valueMechanisms = {} } = facts.isolation ?? {};
  const named = listedName(facts, valueMechanisms);
  const own = named === undefined ? [] : (valueMechanisms[named] ?? []);
  const families = new Set(mechanisms.flatMap((id) => /^(?:ns|cg|cap)-/u.exec(id) ?? []));
  const alike = namesOf(facts).flatMap((name) =>
    [...families].map((family) => family + name.toLowerCase().replace(/^cap_/u, "").replaceAll("_", "-")),
  );
  return [...new Set([...own, ...alike, ...mechanisms])].filter((id) => timeline.entry(id) !== undefined);
}

/**
 * The name under which a table by values lists this place. Capabilities are known with and without `CAP_`; a listed name that
 * ends in `/*` stands for all keys with that prefix.
 */
function listedName(facts: FieldFacts, table: Readonly<Record<string, unknown>>): string | undefined {
  const names = namesOf(facts).flatMap((name) => [name, name.replace(/^CAP_/u, ""), `CAP_${name}`]);
  const exact = names.find((name) => Object.hasOwn(table, name));
  if (exact !== undefined) return exact;
  const prefixes = Object.keys(table).filter((listed) => listed.endsWith("/*"));
  return prefixes.find((listed) => names.some((name) => name.startsWith(listed.slice(0, -1))));
}

/** What single values are listed under: the value as written without quotes, the key of the map, the field's name. */
function namesOf({ value, title, field }: FieldFacts): readonly string[] {
  const key = title.slice(title.indexOf(".") + 1);
  const names = [key, title.split(".").at(-1), splitFieldKey(field).name].filter((name) => name !== undefined && name !== "");
  const written = unquoted(value);
  // An empty value is one only where it was written: `""`.
  return [...(written === undefined || (written === "" && value?.trim() === "") ? [] : [written]), ...names].filter(
    (name) => name !== undefined,
  );
}

function unquoted(value: string | undefined): string | undefined {
  return value?.trim().replace(/^(["'])(.*)\1$/u, "$2");
}
