import type { Declaration } from "../../../engine/rule.js";
import type { Catalogue } from "../catalogue.js";
import { parseDocument } from "../document.js";
import { isList, isObject, type Json, type JsonObject, jsonOf, withoutNulls } from "./plainJson.js";
import { isSchema, isStructural, type Schema } from "./schema.js";

/** A kind that a CustomResourceDefinition declares. */
export interface Definition {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly listKind: string;
  readonly scope: "Namespaced" | "Cluster";
  readonly versions: ReadonlyMap<string, Version>;
  /** Whether fields that the schema does not have are kept as they are; only definitions in v1beta1 can say so. */
  readonly preserveUnknownFields: boolean;
  /** Name of the source in which the definition stands. */
  readonly source: string;
}

export interface Version {
  readonly name: string;
  readonly served: boolean;
  /** What the server says to everybody who uses the version; undefined where it is not deprecated. */
  readonly deprecationWarning: string | undefined;
  /** Undefined where the definition says nothing of the kind's fields. */
  readonly schema: Schema | undefined;
  /** Whether `status` has an address of its own, and is dropped when an object is made. */
  readonly status: boolean;
  readonly scale: Scale | undefined;
}

/** Where the counts stand that `kubectl scale` reads and writes: `.spec.replicas`. */
export interface Scale {
  readonly specReplicasPath: string;
  readonly statusReplicasPath: string | undefined;
  readonly labelSelectorPath: string | undefined;
}

/** Whether a text may hold a CustomResourceDefinition. */
export function declaresKinds(text: string): boolean {
  return text.includes("CustomResourceDefinition") && /\bkind["']?\s*:\s*["']?CustomResourceDefinition\b/u.test(text);
}

/** What a slice declares; read when first asked for. Nothing where its text is faulty, or the server would not take it. */
export function definitionsIn(declaration: Declaration, catalogue: Catalogue): readonly Definition[] {
  let found = read.get(declaration);
  if (found === undefined) {
    found = readDefinitions(declaration, catalogue);
    read.set(declaration, found);
  }
  return found;
}

const read = new WeakMap<Declaration, readonly Definition[]>();

/** Whether a slice may declare a kind, by its text alone, so that large definitions of other kinds are never read. */
export function mayDeclare(declaration: Declaration, group: string, kind: string): boolean {
  let words = wordsOf.get(declaration);
  if (words === undefined) {
    words = new Set();
    for (const [, word = ""] of declaration.slice.text.matchAll(/\b(?:kind|group)["']?\s*:\s*["']?([\w.-]+)/gu)) words.add(word);
    wordsOf.set(declaration, words);
  }
  return words.has(group) && words.has(kind);
}

const wordsOf = new WeakMap<Declaration, Set<string>>();

function readDefinitions({ name, slice }: Declaration, catalogue: Catalogue): readonly Definition[] {
  const document = parseDocument(slice, catalogue, false);
  if (document.problems.length > 0) return [];
  return document.objects.flatMap((object) => {
    if (object.kind !== "CustomResourceDefinition") return [];
    const old = object.apiVersion === "apiextensions.k8s.io/v1beta1";
    if (!old && object.apiVersion !== "apiextensions.k8s.io/v1") return [];
    const spec = memberOf(jsonOf(object.node), "spec");
    const definition = isObject(spec) ? definitionOf(spec, old, name) : undefined;
    return definition === undefined ? [] : [definition];
  });
}

function definitionOf(spec: JsonObject, old: boolean, source: string): Definition | undefined {
  const names = spec["names"];
  const group = textOf(spec["group"]);
  const kind = textOf(memberOf(names, "kind"));
  const plural = textOf(memberOf(names, "plural"));
  // In v1beta1 an absent scope means Namespaced.
  const scope = spec["scope"] ?? (old ? "Namespaced" : undefined);
  if (group === undefined || kind === undefined || plural === undefined) return undefined;
  if (scope !== "Namespaced" && scope !== "Cluster") return undefined;
  const versions = new Map<string, Version>();
  for (const version of versionsOf(spec, old)) {
    const read = versionOf(version, spec, old);
    if (read === undefined) return undefined;
    versions.set(read.name, read);
  }
  const preserveUnknownFields = old ? spec["preserveUnknownFields"] !== false : false;
  const listKind = textOf(memberOf(names, "listKind")) ?? `${kind}List`;
  return versions.size === 0 ? undefined : { group, kind, plural, listKind, scope, versions, preserveUnknownFields, source };
}

/** v1beta1 also knew a single version, outside of the list. */
function versionsOf(spec: JsonObject, old: boolean): readonly Json[] {
  const versions = spec["versions"];
  if (isList(versions)) return versions;
  return old && typeof spec["version"] === "string" ? [{ name: spec["version"], served: true, storage: true }] : [];
}

function versionOf(version: Json, spec: JsonObject, old: boolean): Version | undefined {
  const name = textOf(memberOf(version, "name"));
  const served = memberOf(version, "served");
  if (name === undefined || typeof served !== "boolean") return undefined;
  const written = memberOf(memberOf(version, "schema") ?? (old ? spec["validation"] : undefined), "openAPIV3Schema") ?? undefined;
  const schema = written === undefined ? undefined : withoutNulls(written, values);
  if (schema === undefined && !old) return undefined;
  if (schema !== undefined && (!isSchema(schema) || !(old || isStructural(schema)))) return undefined;
  const subresources = memberOf(version, "subresources") ?? (old ? spec["subresources"] : undefined);
  return {
    name,
    served,
    deprecationWarning: deprecationOf(version),
    schema,
    status: isObject(memberOf(subresources, "status")),
    scale: scaleOf(memberOf(subresources, "scale")),
  };
}

/** Members of a schema in which null is a value like others. */
const values: ReadonlySet<string> = new Set(["default", "enum", "example"]);

function deprecationOf(version: Json): string | undefined {
  if (memberOf(version, "deprecated") !== true) return undefined;
  return textOf(memberOf(version, "deprecationWarning")) ?? "";
}

function scaleOf(scale: Json | undefined): Scale | undefined {
  const specReplicasPath = textOf(memberOf(scale, "specReplicasPath"));
  if (specReplicasPath === undefined) return undefined;
  return {
    specReplicasPath,
    statusReplicasPath: textOf(memberOf(scale, "statusReplicasPath")),
    labelSelectorPath: textOf(memberOf(scale, "labelSelectorPath")),
  };
}

function memberOf(json: Json | undefined, name: string): Json | undefined {
  return isObject(json) ? json[name] : undefined;
}

function textOf(json: Json | undefined): string | undefined {
  return typeof json === "string" && json !== "" ? json : undefined;
}
