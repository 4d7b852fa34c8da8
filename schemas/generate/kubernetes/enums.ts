import { constantValue, flatFields, type GoPackages, resolve } from "./goPackages.js";
import type { Span } from "./presence.js";
import { minorOf } from "./releases.js";

/** Closed sets of values, by `type#field`, and the release in which a value came where that is later than its field. */
export interface Enums {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly since: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

interface GoRelease {
  readonly version: string;
  readonly packages: GoPackages;
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
export function readEnums(releases: readonly GoRelease[], fields: ReadonlyMap<string, Span>): Enums {
  const declared = new Map<string, Declared>();
  const typed = typedConstants(releases);
  for (const { version, packages } of releases) readValues(declared, typed, version, packages);
  const values = new Map<string, readonly string[]>();
  const since = new Map<string, Readonly<Record<string, string>>>();
  for (const { packages } of releases) {
    for (const { field, enumType } of enumFields(packages)) {
      const set = declared.get(enumType);
      const span = fields.get(field);
      if (set === undefined || span === undefined || !set.closed || set.values.size === 0) continue;
      values.set(field, [...set.values.keys()]);
      since.set(field, laterValues(set, span.since));
    }
  }
  return { values, since: new Map([...since].filter(([, later]) => Object.keys(later).length > 0)) };
}

/** The types of constants by package, name and value: old releases declare some constants without the type that later ones give them. */
function typedConstants(releases: readonly GoRelease[]): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  for (const { packages } of releases) {
    for (const [name, { constants }] of packages) {
      for (const { name: constant, type, value } of constants) if (type !== undefined) typed.set(`${name} ${constant} ${value}`, type);
    }
  }
  return typed;
}

function readValues(declared: Map<string, Declared>, typed: ReadonlyMap<string, string>, version: string, packages: GoPackages): void {
  for (const [name, { types, constants }] of packages) {
    for (const type of types.values()) {
      if (type.of !== "string") continue;
      const key = `${name}.${type.name}`;
      const known = declared.get(key) ?? { values: new Map<string, { first: string; last: string }>(), closed: false };
      known.closed = /^\s*\+(?:k8s:)?enum\s*$/mu.test(type.comment);
      declared.set(key, known);
    }
    for (const constant of constants) {
      const value = constantValue(packages, name, constant);
      const set = declared.get(`${name}.${constant.type ?? typed.get(`${name} ${constant.name} ${value}`)}`);
      if (set === undefined || value === undefined) continue;
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
        if (target?.type.of === "string")
          yield { field: `${name}.${type.name}#${field.json}`, enumType: `${target.package}.${target.type.name}` };
      }
    }
  }
}

function laterValues(set: Declared, fieldSince: string): Readonly<Record<string, string>> {
  if (fieldSince.startsWith("<=")) return laterValues(set, fieldSince.slice("<=".length));
  return Object.fromEntries(
    [...set.values].filter(([, { first }]) => minorOf(first) > minorOf(fieldSince)).map(([value, { first }]) => [value, first]),
  );
}
