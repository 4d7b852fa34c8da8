import type { DataFiles } from "../../engine/language.js";
import { type FieldKey, fieldKey } from "../../knowledge/fieldKey.js";

/** What the catalogue says of a field of a type, whatever the release. */
export interface Field {
  /** Type word as in `schemas/kubernetes/types.json`; `typeShape` takes it apart. */
  readonly type: string;
  /** The type word taken apart. */
  readonly shape: TypeShape;
  /** The field's own key, by which history and isolation know it. */
  readonly key: FieldKey;
  /** Whether the API's own description demands the field. */
  readonly required: boolean;
  /** The closed set of values; for a list or a map, of its items. Other values are refused. */
  readonly enum?: readonly string[] | undefined;
  /** The value that counts when the field is absent. */
  readonly default?: unknown;
  /** How server-side apply merges a list: as a whole, by value, or by `keys`. */
  readonly list?: "atomic" | "set" | "map" | undefined;
  /** The fields that tell items of a `map` list apart. */
  readonly keys?: readonly string[] | undefined;
  /** The field by which a strategic merge patch tells items apart. */
  readonly mergeKey?: string | undefined;
}

/** A kind in one version of its group. */
export interface Kind {
  /** Empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Its type in the catalogue, e.g. `apps/v1.Deployment`. */
  readonly type: string;
  /** First release; `<=1.1` where it is as old as the records. */
  readonly since: string;
  /** The last release whose API description has it; null while it lives. */
  readonly until: string | null;
  /** The first release whose API server does not serve it unless told to. */
  readonly notServedFrom?: string | undefined;
  /** Whether API servers serve it only when told to: alpha versions, and beta versions since 1.24. */
  readonly optIn?: true | undefined;
  /** The release that called it deprecated. */
  readonly deprecated?: string | undefined;
  readonly replacement: { readonly group: string; readonly version: string; readonly kind: string } | null;
  /** What to do instead, where no living kind took its place; one sentence. */
  readonly note?: string | undefined;
  readonly scope?: "Namespaced" | "Cluster" | undefined;
  /** Plural name in paths and RBAC rules: `deployments`; `pods/eviction` where the kind belongs to a subresource. */
  readonly resource?: string | undefined;
}

/** The superset of all releases' API types. Everything is read once, when it is first asked for. */
export interface Catalogue {
  /** All type names, sorted. */
  types(): Iterable<string>;
  /** Fields of a type by name; undefined for a type that never was. */
  fields(type: string): ReadonlyMap<string, Field> | undefined;
  field(type: string, name: string): Field | undefined;
  /** All kinds, sorted by group, kind and version. */
  kinds(): readonly Kind[];
  /** The kind that a document's `apiVersion` and `kind` name, in whatever release. */
  kind(apiVersion: string, kind: string): Kind | undefined;
  /** All versions of a kind of this name, in all groups; those that live come first, the stablest first. */
  versionsOf(kind: string): readonly Kind[];
}

/** A type word taken apart. */
export type TypeShape =
  | { readonly kind: "scalar"; readonly name: ScalarWord }
  | { readonly kind: "type"; readonly name: string }
  | { readonly kind: "list"; readonly items: TypeShape }
  | { readonly kind: "map"; readonly values: TypeShape }
  /** One of several forms (`apiextensions/v1.JSONSchemaProps|boolean`). */
  | { readonly kind: "union"; readonly of: readonly TypeShape[] };

/** Words of types.json that are no type names: `any` is any JSON, `object` any mapping. */
export type ScalarWord =
  | "string"
  | "boolean"
  | "int32"
  | "int64"
  | "double"
  | "quantity"
  | "intOrString"
  | "time"
  | "microTime"
  | "duration"
  | "bytes"
  | "any"
  | "object";

/** Opens the catalogue over the product's data files; reads nothing yet. */
export function openCatalogue(data: DataFiles): Catalogue {
  const types = once(() => readTypes(data));
  const kinds = once(() => readKinds(data));
  const byName = once(() => kindsByName(kinds()));
  const byVersion = once(() => new Map(kinds().map((kind) => [`${apiVersionOf(kind)}/${kind.kind}`, kind])));
  const opened = new Map<string, ReadonlyMap<string, Field>>();
  const fields = (type: string): ReadonlyMap<string, Field> | undefined => {
    const known = opened.get(type);
    if (known !== undefined) return known;
    const entries = types().get(type);
    if (entries === undefined) return undefined;
    const made = new Map<string, Field>();
    for (const [name, field] of Object.entries(entries))
      made.set(name, { ...field, shape: typeShape(field.type), key: fieldKey(type, name), required: field.required ?? false });
    opened.set(type, made);
    return made;
  };
  return {
    types: () => types().keys(),
    fields,
    field: (type, name) => fields(type)?.get(name),
    kinds,
    kind: (apiVersion, kind) => byVersion().get(`${apiVersion}/${kind}`),
    versionsOf: (kind) => byName().get(kind) ?? [],
  };
}

/** `apps/v1`; `v1` for the core group. */
export function apiVersionOf(kind: { readonly group: string; readonly version: string }): string {
  return kind.group === "" ? kind.version : `${kind.group}/${kind.version}`;
}

/** Whether an API server of release `target` can serve the kind: by default, or where it is `optIn`, when told to. */
export function isServed(kind: Kind, target: string): boolean {
  if (!reached(target, kind.since)) return false;
  return kind.notServedFrom === undefined || !reached(target, kind.notServedFrom);
}

/** Whether release `target` is `release` or later; `<=1.1` is reached by all. */
export function reached(target: string, release: string): boolean {
  return release.startsWith("<=") || compareReleases(target, release) >= 0;
}

/** Negative where `a` is older than `b`: 1.9 before 1.10. `<=1.1` counts as 1.1. */
export function compareReleases(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = numbers(a);
  const [majorB = 0, minorB = 0] = numbers(b);
  return majorA - majorB || minorA - minorB;
}

/** Kept by release, for there are few and they are compared for every field. */
function numbers(release: string): readonly number[] {
  const known = releaseNumbers.get(release);
  if (known !== undefined) return known;
  const made = release.replace(/^<=/u, "").split(".").map(Number);
  releaseNumbers.set(release, made);
  return made;
}

const releaseNumbers = new Map<string, readonly number[]>();

/** Takes a type word apart; results are kept, for there are few hundred words. */
export function typeShape(word: string): TypeShape {
  const known = shapes.get(word);
  if (known !== undefined) return known;
  const shape = readShape(word);
  shapes.set(word, shape);
  return shape;
}

const shapes = new Map<string, TypeShape>();

function readShape(word: string): TypeShape {
  if (word.startsWith("[]")) return { kind: "list", items: typeShape(word.slice(2)) };
  if (word.startsWith("{}")) return { kind: "map", values: typeShape(word.slice(2)) };
  // A list or map at the front is one of unions (`{}A|B`); unions of lists and maps begin with something else (`A|[]A`).
  if (word.includes("|")) return { kind: "union", of: word.split("|").map(typeShape) };
  // Type names hold a dot (`core/v1.Pod`), scalar words never do; the generator knows no other words than those of `ScalarWord`.
  return word.includes(".") ? { kind: "type", name: word } : { kind: "scalar", name: word as ScalarWord };
}

type FieldEntry = Omit<Field, "required" | "shape" | "key"> & { readonly required?: true };

function readTypes(data: DataFiles): ReadonlyMap<string, Readonly<Record<string, FieldEntry>>> {
  // The generator writes this shape, and the table's tests check it.
  const file = JSON.parse(data.text("kubernetes/types.json")) as { types: Record<string, Record<string, FieldEntry>> };
  return new Map(Object.entries(file.types));
}

function readKinds(data: DataFiles): readonly Kind[] {
  // As above.
  return (JSON.parse(data.text("kubernetes/kinds.json")) as { kinds: readonly Kind[] }).kinds;
}

function kindsByName(kinds: readonly Kind[]): ReadonlyMap<string, readonly Kind[]> {
  const byName = new Map<string, Kind[]>();
  for (const kind of kinds) {
    const known = byName.get(kind.kind);
    if (known === undefined) byName.set(kind.kind, [kind]);
    else known.push(kind);
  }
  for (const versions of byName.values()) versions.sort(livingFirst);
  return byName;
}

function livingFirst(a: Kind, b: Kind): number {
  return ending(b) - ending(a) || stability(b.version) - stability(a.version) || (a.group < b.group ? -1 : 1);
}

/** The minor release after which a kind is not served; Infinity while it is. */
function ending(kind: Kind): number {
  return kind.notServedFrom === undefined ? Number.POSITIVE_INFINITY : (numbers(kind.notServedFrom)[1] ?? 0);
}

/** Stable above beta above alpha, then by number. */
function stability(version: string): number {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/u.exec(version);
  if (match === null) return -1;
  const [, major = "0", stage, minor = "0"] = match;
  return (stage === undefined ? 2 : stage === "beta" ? 1 : 0) * 10_000 + Number(major) * 100 + Number(minor);
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
