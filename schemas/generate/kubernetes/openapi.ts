import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "./releases.js";
import { isSpecial, type Property, typeName, typeWord } from "./typeWord.js";

/** What one release's OpenAPI document says. */
export interface Snapshot {
  readonly version: string;
  readonly types: ReadonlyMap<string, SnapshotType>;
  readonly kinds: readonly SnapshotKind[];
}

export interface SnapshotType {
  readonly description: string;
  readonly fields: ReadonlyMap<string, SnapshotField>;
}

export interface SnapshotField {
  readonly word: string;
  readonly required: boolean;
  readonly description: string;
  readonly list?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly mergeKey?: string | undefined;
}

export interface SnapshotKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly type: string;
  readonly scope?: "Namespaced" | "Cluster" | undefined;
  /** Plural name in paths: `pods`, `pods/binding` for a subresource's own kind. */
  readonly resource?: string | undefined;
}

interface Definition {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly "x-kubernetes-group-version-kind"?: readonly AnyKind[];
}

interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** 1.6 and 1.7 write the members in capitals. */
type AnyKind = Kind | { readonly Group: string; readonly Version: string; readonly Kind: string };

function plainKind(kind: AnyKind): Kind {
  return "Kind" in kind ? { group: kind.Group, version: kind.Version, kind: kind.Kind } : kind;
}

interface Operation {
  readonly "x-kubernetes-action"?: string;
  readonly "x-kubernetes-group-version-kind"?: AnyKind;
}

interface Document {
  readonly definitions: Readonly<Record<string, Definition>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Reads `api/openapi-spec/swagger.json` of a release (1.6 and later). */
export function readOpenApi(sources: string, release: Release): Snapshot {
  const file = join(sources, `kubernetes@v${release.version}.0`, "api/openapi-spec/swagger.json");
  // The shape is the API server's own; `typeWord` and `typeName` stop at whatever is new in it.
  const document = JSON.parse(readFileSync(file, "utf8")) as Document;
  const types = new Map<string, SnapshotType>();
  const kinds: SnapshotKind[] = [];
  const places = resourcePlaces(document);
  for (const [name, definition] of Object.entries(document.definitions)) {
    // 1.8 to 1.13 keep the names of 1.7 as bare references.
    if (definition.$ref !== undefined) continue;
    const type = typeName(name);
    if (isSpecial(type) || !type.includes("/")) continue;
    types.set(type, readDefinition(definition));
    if (type.startsWith("meta/")) continue;
    for (const { group, version, kind } of (definition["x-kubernetes-group-version-kind"] ?? []).map(plainKind)) {
      kinds.push({ group, version, kind, type, ...places.get(`${group}/${version}/${kind}`) });
    }
  }
  types.set("core/v1.List", list);
  kinds.push({ group: "", version: "v1", kind: "List", type: "core/v1.List" });
  return { version: release.version, types, kinds };
}

/** `kind: List` is read by clients and stands in Go's core/v1 of every release, but in no OpenAPI document. */
const list: SnapshotType = {
  description: "",
  fields: new Map([
    ["apiVersion", { word: "string", required: false, description: "" }],
    ["items", { word: "[]any", required: true, description: "" }],
    ["kind", { word: "string", required: false, description: "" }],
    ["metadata", { word: "meta/v1.ListMeta", required: false, description: "" }],
  ]),
};

function readDefinition(definition: Definition): SnapshotType {
  const fields = new Map<string, SnapshotField>();
  const required = new Set(definition.required ?? []);
  for (const [name, property] of Object.entries(definition.properties ?? {})) {
    fields.set(name, {
      word: typeWord(property),
      required: required.has(name),
      description: property.description ?? "",
      list: property["x-kubernetes-list-type"],
      keys: property["x-kubernetes-list-map-keys"],
      mergeKey: property["x-kubernetes-patch-merge-key"],
    });
  }
  return { description: definition.description ?? "", fields };
}

/** Scope and resource name by group/version/kind, from the paths at which objects of the kind are posted or read. */
function resourcePlaces(document: Document): Map<string, Pick<SnapshotKind, "scope" | "resource">> {
  const places = new Map<string, Pick<SnapshotKind, "scope" | "resource">>();
  for (const [path, operations] of Object.entries(document.paths)) {
    const match = /^\/apis?\/(?:[^/]+\/)?v[^/]+\/(namespaces\/\{namespace\}\/)?([a-z]+)(?:\/\{name\}(?:\/([a-z]+))?)?$/u.exec(path);
    if (match === null) continue;
    const [, namespaced, resource, subresource] = match;
    for (const operation of Object.values(operations)) {
      const written = operation["x-kubernetes-group-version-kind"];
      const action = operation["x-kubernetes-action"];
      if (written === undefined || (action !== "post" && action !== "get" && action !== "put")) continue;
      const kind = plainKind(written);
      const key = `${kind.group}/${kind.version}/${kind.kind}`;
      const known = places.get(key)?.resource;
      if (known !== undefined && (subresource !== undefined || !known.includes("/"))) continue;
      places.set(key, {
        scope: namespaced === undefined ? "Cluster" : "Namespaced",
        resource: subresource === undefined ? `${resource}` : `${resource}/${subresource}`,
      });
    }
  }
  return places;
}

/** Defaults that the OpenAPI 3 documents of a release declare, by `type#field`; zero values and `{}` are left out, for they say nothing. */
export function readDefaults(sources: string, release: Release): Map<string, unknown> {
  const folder = join(sources, `kubernetes@v${release.version}.0`, "api/openapi-spec/v3");
  const defaults = new Map<string, unknown>();
  if (!existsSync(folder)) return defaults;
  for (const file of readdirSync(folder).sort()) {
    // As above: the API server's own shape.
    const document = JSON.parse(readFileSync(join(folder, file), "utf8")) as { components?: { schemas?: Record<string, Definition> } };
    for (const [name, definition] of Object.entries(document.components?.schemas ?? {})) {
      for (const [field, property] of Object.entries(definition.properties ?? {})) {
        if (saysSomething(property.default)) defaults.set(`${typeName(name)}#${field}`, property.default);
      }
    }
  }
  return defaults;
}

function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== "" && value !== 0 && value !== false && JSON.stringify(value) !== "{}";
}
