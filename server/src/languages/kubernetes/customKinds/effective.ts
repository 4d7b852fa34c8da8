import { type DataNode, type Entry, keyText, type MappingNode, type SequenceNode } from "../../../text/tree.js";
import { nearest } from "../../../values/suggestion.js";
import { isMergeDirective } from "../partial.js";
import { rangeFor } from "../typedNodes.js";
import { below, type Found, type Spot } from "./found.js";
import { nodeOf, scalarNode } from "./plainJson.js";
import type { Schema } from "./schema.js";

/** The fields that every object has, whether its schema names them or not. */
export const objectFields: ReadonlySet<string> = new Set(["apiVersion", "kind", "metadata"]);

interface Walk {
  /** How objects of the kind are called in messages. */
  readonly kind: string;
  /** False where the whole definition keeps unknown fields. */
  readonly prunes: boolean;
  readonly out: Found[];
}

/**
 * The object as the server judges it: without unknown fields, which are reported, and without nulls that say nothing; with
 * defaults in place. What did not change keeps its node.
 */
export function effectiveObject(walk: Walk, node: MappingNode, schema: Schema, spot: Spot): MappingNode {
  return walk.prunes ? mapping(walk, node, schema, { spot, object: true, keeps: keeps(schema) }) : node;
}

interface Place {
  readonly spot: Spot;
  /** Whether it is an object of the API, here or embedded. */
  readonly object: boolean;
  /** Whether fields that the schema does not have stay. */
  readonly keeps: boolean;
}

function keeps(schema: Schema | undefined): boolean {
  return schema?.["x-kubernetes-preserve-unknown-fields"] === true;
}

function value(walk: Walk, node: DataNode, schema: Schema | undefined, spot: Spot, inherited: boolean): DataNode {
  if (node.kind === "scalar") return node;
  const place = { spot, object: schema?.["x-kubernetes-embedded-resource"] === true, keeps: inherited || keeps(schema) };
  if (schema === undefined && place.keeps) return node;
  // What has another type than its schema's is wrong as a whole; its fields are not looked at.
  if (schema?.type !== undefined && schema.type !== (node.kind === "mapping" ? "object" : "array")) return node;
  return node.kind === "mapping" ? mapping(walk, node, schema, place) : sequence(walk, node, schema, place);
}

function sequence(walk: Walk, node: SequenceNode, schema: Schema | undefined, { spot, keeps: inherited }: Place): SequenceNode {
  const items = schema?.items;
  let changed = false;
  const made = node.items.map((item, index) => {
    const standing =
      isNull(item) && items?.nullable !== true && items?.default !== undefined ? nodeOf(items.default, rangeFor(item)) : item;
    const after = value(walk, standing, items, below(spot, index, item), inherited);
    changed ||= after !== item;
    return after;
  });
  return changed ? { ...node, items: made } : node;
}

function mapping(walk: Walk, node: MappingNode, schema: Schema | undefined, place: Place): MappingNode {
  const entries: Entry[] = [];
  const present = new Set<string>();
  let changed = false;
  for (const entry of node.entries) {
    const name = keyText(entry.key);
    const after = field(walk, entry, name, schema, place);
    changed ||= after !== entry.value;
    // Of a key that stands twice, which is a fault of its own, the first value is judged.
    if (after === undefined || present.has(name)) continue;
    present.add(name);
    entries.push(after === entry.value ? entry : { ...entry, value: after });
  }
  for (const [name, property] of Object.entries(schema?.properties ?? {})) {
    if (property.default === undefined || present.has(name)) continue;
    const range = rangeFor(place.spot.anchor);
    entries.push({ key: scalarNode(name, range), value: defaulted(walk, property, below(place.spot, name, place.spot.anchor)) });
    changed = true;
  }
  return changed || entries.length < node.entries.length ? { ...node, entries } : node;
}

/** What becomes of a field; undefined where it goes. */
function field(walk: Walk, entry: Entry, name: string, schema: Schema | undefined, place: Place): DataNode | undefined {
  if (place.object && objectFields.has(name)) return entry.value;
  const property = schema?.properties?.[name];
  const spot = below(place.spot, name, entry.key);
  if (property === undefined && schema?.additionalProperties === undefined) {
    if (place.keeps) return entry.value;
    if (!isMergeDirective(name)) walk.out.push(unknownField(walk, entry, name, schema, spot));
    return undefined;
  }
  const additional = schema?.additionalProperties;
  const inside = property ?? (typeof additional === "object" ? additional : undefined);
  if (isNull(entry.value) && inside !== undefined && inside.nullable !== true)
    return inside.default === undefined ? undefined : defaulted(walk, inside, spot);
  return value(walk, entry.value, inside, spot, false);
}

function defaulted(walk: Walk, schema: Schema, spot: Spot): DataNode {
  // The server prunes defaults when it takes the definition, and says nothing of it here.
  return value({ ...walk, out: [] }, nodeOf(schema.default ?? null, rangeFor(spot.anchor)), schema, spot, false);
}

/** Names that are looked through at most for what may have been meant. */
const searchedFields = 500;

function unknownField(walk: Walk, { key }: Entry, name: string, schema: Schema | undefined, spot: Spot): Found {
  const names = Object.keys(schema?.properties ?? {}).slice(0, searchedFields);
  const sameButCase = names.find((known) => known.toLowerCase() === name.toLowerCase());
  const suggestion = sameButCase ?? nearest(name, names);
  const hint = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
  return {
    rule: "kubernetes/unknown-field",
    range: rangeFor(key),
    path: spot.path,
    message: `unknown field \`${name}\` in ${ownerOf(walk.kind, spot.path)}${hint}`,
    equivalents: ["UnknownField"],
    ...(suggestion !== undefined &&
      key.alias === undefined && {
        fixes: [{ title: `Replace with ${suggestion}`, edits: [{ range: key.range, newText: suggestion }], preferred: true }],
      }),
  };
}

/** What a field belongs to, in words: the kind, or the nearest field above that has a name. */
export function ownerOf(kind: string, path: Spot["path"]): string {
  const above = path.slice(0, -1).findLast((step) => typeof step === "string" && step !== "items");
  return above === undefined ? kind : `\`${above}\` of ${kind}`;
}

export function isNull(node: DataNode): boolean {
  return node.kind === "scalar" && node.value === null && node.tag === undefined;
}
