import { flatFields, type GoPackages, resolve } from "./goPackages.js";
import { minorOf } from "./releases.js";

/** Closed sets of values, by `type#field`, and the release in which a value came where that is later than its field. */
export interface Enums {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly since: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

interface Declared {
  /** Values by the release in which they were first and last declared. */
  readonly values: Map<string, { first: string; last: string }>;
  /** Whether the newest release that declares the type calls it closed (`+enum`). */
  closed: boolean;
}

/**
 * Reads the values of string types that carry the `+enum` marker (1.22 and later) from the Go declarations of all releases, oldest first.
 * Values that left while their type stayed are kept: the catalogue holds what any release takes.
 */
export function readEnums(releases: readonly { readonly version: string; readonly packages: GoPackages }[]): Enums {
  const declared = new Map<string, Declared>();
  for (const { version, packages } of releases) readValues(declared, version, packages);
  const values = new Map<string, readonly string[]>();
  const since = new Map<string, Readonly<Record<string, string>>>();
  const fieldSince = new Map<string, string>();
  for (const { version, packages } of releases) {
    for (const { field, enumType } of enumFields(packages)) {
      if (!fieldSince.has(field)) fieldSince.set(field, version);
      const set = declared.get(enumType);
      if (set === undefined || !set.closed || set.values.size === 0) continue;
      values.set(field, [...set.values.keys()]);
      since.set(field, laterValues(set, fieldSince.get(field) ?? version));
    }
  }
  return { values, since: new Map([...since].filter(([, later]) => Object.keys(later).length > 0)) };
}

function readValues(declared: Map<string, Declared>, version: string, packages: GoPackages): void {
  for (const [name, { types, constants }] of packages) {
    for (const type of types.values()) {
      if (type.of !== "string") continue;
      const key = `${name}.${type.name}`;
      const known = declared.get(key) ?? { values: new Map<string, { first: string; last: string }>(), closed: false };
      known.closed = /^\s*\+(?:k8s:)?enum\s*$/mu.test(type.comment);
      declared.set(key, known);
    }
    for (const { type, value } of constants) {
      const set = type === undefined ? undefined : declared.get(`${name}.${type}`);
      if (set === undefined || value === "") continue;
      set.values.set(value, { first: set.values.get(value)?.first ?? version, last: version });
    }
  }
}

/** Fields whose type, or whose items' type, is a named string type. */
function* enumFields(packages: GoPackages): Iterable<{ readonly field: string; readonly enumType: string }> {
  for (const [name, { types }] of packages) {
    for (const type of types.values()) {
      for (const field of flatFields(packages, name, type)) {
        const target = resolve(packages, field.package, field.type.replace(/^(?:\[\]\*?|map\[\w+\]\*?)/u, ""));
        if (target?.type.of === "string") yield { field: `${name}.${type.name}#${field.json}`, enumType: `${target.package}.${target.type.name}` };
      }
    }
  }
}

function laterValues(set: Declared, fieldSince: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...set.values].filter(([, { first }]) => minorOf(first) > minorOf(fieldSince)).map(([value, { first }]) => [value, first]));
}
