import { type DataNode, type Entry, entryOf, keyText, type MappingNode } from "../../../text/tree.js";
import { present, type TypedNode } from "../typedNodes.js";
import { fieldsOf, isOn, type SchemaNode, textOf, wordsOf } from "./schemaNode.js";

/** Deeper schemas than any definition has; what lies below is not judged. */
const deepest = 200;

const metadataFields = new Set(["apiVersion", "kind", "metadata"]);
const combinations = ["allOf", "anyOf", "oneOf"] as const;

/** All schemas of a CustomResourceDefinition's version, each before those inside it; walked once. */
export function schemasOf(version: TypedNode): readonly SchemaNode[] {
  const entry = entryOf(present(version.node, "schema"), "openAPIV3Schema");
  if (entry?.value.kind !== "mapping") return [];
  let found = walked.get(version);
  if (found === undefined) {
    found = walk(entry.value, [...version.path, "schema", "openAPIV3Schema"], entry.key);
    walked.set(version, found);
  }
  return found;
}

const walked = new WeakMap<TypedNode, readonly SchemaNode[]>();

function walk(node: MappingNode, path: readonly (string | number)[], anchor: DataNode): readonly SchemaNode[] {
  const found: SchemaNode[] = [];
  const root = { path, anchor, place: "root", inMetadata: false, noDefault: undefined, intOrString: undefined } as const;
  visit({ ...root, node, words: wordsOf(node) }, found, 0);
  return found;
}

function visit(schema: SchemaNode, found: SchemaNode[], depth: number): void {
  found.push(schema);
  if (depth > deepest) return;
  const nested = schema.place === "nested" || schema.place === "other";
  const into = (value: DataNode, steps: readonly (string | number)[], anchor: DataNode, more: Partial<SchemaNode>): void => {
    if (value.kind !== "mapping") return;
    const child = {
      ...schema,
      intOrString: undefined,
      ...more,
      node: value,
      path: [...schema.path, ...steps],
      anchor,
      words: wordsOf(value),
    };
    visit(child, found, depth + 1);
  };
  const words = schema.words;
  for (const { key, value } of fieldsOf(words))
    into(
      value.kind === "scalar" && value.value === null ? { kind: "mapping", style: "flow", range: value.range, entries: [] } : value,
      ["properties", keyText(key)],
      key,
      fieldContext(schema, keyText(key), nested ? schema.place : "field"),
    );
  const items = words.get("items");
  if (items !== undefined) into(items.value, ["items"], items.key, { place: nested ? schema.place : "item" });
  const more = words.get("additionalProperties");
  if (more !== undefined) {
    const noDefault = schema.inMetadata ? "for further members of object metadata" : schema.noDefault;
    into(more.value, ["additionalProperties"], more.key, { place: nested ? schema.place : "field", noDefault });
  }
  const not = words.get("not");
  if (not !== undefined) into(not.value, ["not"], not.key, { place: nested ? schema.place : "nested" });
  for (const name of combinations) combined(schema, words.get(name), name, into);
  const definitions = words.get("definitions")?.value;
  if (definitions?.kind === "mapping")
    for (const { key, value } of definitions.entries) into(value, ["definitions", keyText(key)], key, { place: "other" });
}

type Into = (value: DataNode, steps: readonly (string | number)[], anchor: DataNode, more: Partial<SchemaNode>) => void;

/** The alternatives under `allOf`, `anyOf` or `oneOf`. */
function combined(schema: SchemaNode, entry: Entry | undefined, name: (typeof combinations)[number], into: Into): void {
  if (entry?.value.kind !== "sequence") return;
  const place = schema.place === "other" ? "other" : "nested";
  // The one way to write "an integer or a string" stands beside the schema's own type or first in its `allOf`.
  const said = name === "anyOf" && (schema.place !== "nested" || schema.intOrString === "allowed") && saysIntOrString(entry.value);
  for (const [index, item] of entry.value.items.entries()) {
    const allowed = name === "allOf" && index === 0 && schema.place !== "nested";
    into(item, [name, index], item, { place, intOrString: said ? "said" : allowed ? "allowed" : undefined });
  }
}

/** Whether `anyOf` is exactly `[{type: integer}, {type: string}]`. */
function saysIntOrString(node: DataNode | undefined): boolean {
  if (node?.kind !== "sequence" || node.items.length !== 2) return false;
  return node.items.every((item, index) => {
    if (item.kind !== "mapping") return false;
    const words = wordsOf(item);
    return (
      [...words.keys()].every((word) => word === "type" || saysNothing(words, word)) &&
      textOf(words, "type") === (index === 0 ? "integer" : "string")
    );
  });
}

function fieldContext(schema: SchemaNode, name: string, place: SchemaNode["place"]): Partial<SchemaNode> {
  const root = schema.place === "root";
  if (!metadataFields.has(name) || !(root || isOn(schema.words, "x-kubernetes-embedded-resource"))) return { place };
  return { place, inMetadata: true, noDefault: root ? `for \`${name}\` of the resource itself` : schema.noDefault };
}

/** Whether a keyword stands there with the value that it has anyway: `false`, an empty text. */
function saysNothing(words: SchemaNode["words"], word: string): boolean {
  const node = words.get(word)?.value;
  return node?.kind === "scalar" && (node.value === false || node.value === "");
}
