import type { Problem } from "../../../engine/finding.js";
import { type Entry, keyText } from "../../../text/tree.js";
import { fieldsOf, isFilled, isOn, onWord, type SchemaNode, schemaUnder, textOf, wordsOf } from "./schemaNode.js";

const listType = "x-kubernetes-list-type";
const mapType = "x-kubernetes-map-type";
const mapKeys = "x-kubernetes-list-map-keys";

type Words = ReadonlyMap<string, Entry>;

/** How lists and maps are merged: `x-kubernetes-list-type`, `x-kubernetes-list-map-keys`, `x-kubernetes-map-type`. */
export function* listTypes(schema: SchemaNode): Generator<Problem> {
  const { words } = schema;
  if (words.has(mapType)) yield* kindOfType(schema, mapType, "object", ["atomic", "granular"]);
  const keyed = isFilled(words, mapKeys);
  if (!words.has(listType)) {
    if (keyed) yield onWord(schema, listType, `\`${mapKeys}\` needs \`${listType}: map\``, "FieldValueRequired");
    return;
  }
  yield* kindOfType(schema, listType, "array", ["atomic", "set", "map"]);
  const kind = textOf(words, listType);
  if (keyed && kind !== "map") yield onWord(schema, listType, `\`${kind}\` with \`${mapKeys}\`, expected \`map\``, "FieldValueInvalid");
  const node = schemaUnder(words, "items");
  const items = node === undefined ? undefined : inner(schema, node, ["items"], "items");
  if (kind === "map") yield* keyedList(schema, items);
  if (items === undefined) return;
  if (kind === "set" && textOf(words, "type") === "array") yield* setItems(items);
  if ((kind === "set" || kind === "map") && isOn(items.words, "nullable"))
    yield onWord(items, "nullable", `items of a \`${kind}\` cannot be null`, "FieldValueForbidden");
}

function* kindOfType(schema: SchemaNode, word: string, type: string, values: readonly string[]): Generator<Problem> {
  const own = textOf(schema.words, "type");
  const message = own === "" ? `\`${word}\` needs \`type: ${type}\`` : `type \`${own}\` with \`${word}\`, expected \`${type}\``;
  if (own !== type) yield onWord(schema, "type", message, own === "" ? "FieldValueRequired" : "FieldValueInvalid");
  const value = textOf(schema.words, word);
  if (!values.includes(value)) yield onWord(schema, word, `\`${value}\`, expected one of: ${values.join(", ")}`, "FieldValueNotSupported");
}

/** Items of a set are compared as wholes. */
function* setItems(items: SchemaNode): Generator<Problem> {
  const type = textOf(items.words, "type");
  const kind = textOf(items.words, listType);
  if (type === "array" && items.words.has(listType) && kind !== "atomic")
    yield onWord(items, listType, `\`${kind}\` for items of a set, expected \`atomic\``, "FieldValueInvalid");
  if (type === "object" && textOf(items.words, mapType) !== "atomic")
    yield onWord(items, mapType, `items of a set that are objects need \`${mapType}: atomic\``, "FieldValueInvalid");
}

function* keyedList(schema: SchemaNode, items: SchemaNode | undefined): Generator<Problem> {
  if (!isFilled(schema.words, mapKeys)) yield onWord(schema, mapKeys, "a list of type `map` needs at least one key", "FieldValueRequired");
  if (items === undefined) {
    if (!schema.words.has("items")) yield onWord(schema, "items", "a list of type `map` needs a schema of its items", "FieldValueRequired");
    return;
  }
  const type = textOf(items.words, "type");
  if (type !== "object") {
    yield onWord(items, "type", `items of a list of type \`map\` need \`type: object\`, not \`${type}\``, "FieldValueInvalid");
    return;
  }
  yield* keys(schema, items);
}

function* keys(schema: SchemaNode, items: SchemaNode): Generator<Problem> {
  const fields = new Map(fieldsOf(items.words).map((entry) => [keyText(entry.key), entry]));
  const required = new Set(strings(items.words, "required"));
  const seen = new Set<string>();
  for (const key of strings(schema.words, mapKeys)) {
    const entry = fields.get(key);
    if (seen.has(key)) yield onWord(schema, mapKeys, `key \`${key}\` stands twice`, "FieldValueInvalid");
    else if (entry === undefined) yield onWord(schema, mapKeys, `key \`${key}\` is no property of the items`, "FieldValueInvalid");
    else if (entry.value.kind === "mapping")
      yield* keyField({ ...inner(items, entry.value, ["properties", key], "properties"), anchor: entry.key }, key, required.has(key));
    seen.add(key);
  }
}

function* keyField(field: SchemaNode, key: string, required: boolean): Generator<Problem> {
  const type = textOf(field.words, "type");
  if (type === "array" || type === "object")
    yield onWord(field, "type", `type \`${type}\` of the key \`${key}\`, expected a scalar type`, "FieldValueInvalid");
  if (!required && !field.words.has("default"))
    yield onWord(field, "default", `\`${key}\` is a key of the list, so it must be required or have a default`, "FieldValueRequired");
  if (isOn(field.words, "nullable"))
    yield onWord(field, "nullable", `\`${key}\` is a key of the list and cannot be null`, "FieldValueForbidden");
}

function strings(words: Words, name: string): readonly string[] {
  const node = words.get(name)?.value;
  if (node?.kind !== "sequence") return [];
  // The reader takes null for an empty text.
  return node.items.flatMap((item) =>
    item.kind === "scalar" && (item.value === null || typeof item.value === "string") ? [item.value ?? ""] : [],
  );
}

function inner(schema: SchemaNode, node: SchemaNode["node"], steps: readonly string[], word: string): SchemaNode {
  return { ...schema, node, words: wordsOf(node), path: [...schema.path, ...steps], anchor: schema.words.get(word)?.key ?? schema.anchor };
}
