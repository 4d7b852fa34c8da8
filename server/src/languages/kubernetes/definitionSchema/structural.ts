import type { Problem } from "../../../engine/finding.js";
import { type Entry, keyText } from "../../../text/tree.js";
import { fieldsOf, isFilled, isOn, onWord, type SchemaNode, textOf, wordsOf } from "./schemaNode.js";

const embedded = "x-kubernetes-embedded-resource";
const intOrString = "x-kubernetes-int-or-string";
const preserve = "x-kubernetes-preserve-unknown-fields";

/** What makes a schema structural: every field says its type, and resources keep their own metadata. */
export function* structural(schema: SchemaNode): Generator<Problem> {
  if (schema.place === "nested" || schema.place === "other") return;
  const { words } = schema;
  const type = textOf(words, "type");
  if (type === "array" && words.get("items")?.value.kind !== "mapping" && !isFilled(words, "items"))
    yield onWord(schema, "items", "`type: array` needs a schema of its `items`", "FieldValueRequired");
  yield* typed(schema, type);
  for (const name of [preserve, embedded])
    if (isOn(words, intOrString) && isOn(words, name))
      yield onWord(schema, name, `\`${name}\` beside \`${intOrString}\`, expected only one of them`, "FieldValueInvalid");
  if (words.has("additionalProperties")) {
    if (schema.place === "root")
      yield onWord(schema, "additionalProperties", "`additionalProperties` cannot stand at the root", "FieldValueForbidden");
    else if (isOn(words, embedded))
      yield onWord(schema, "additionalProperties", "`additionalProperties` cannot stand in an embedded resource", "FieldValueForbidden");
  }
  if (isOn(words, embedded) && !isOn(words, preserve) && !isFilled(words, "properties"))
    yield onWord(schema, "properties", `an embedded resource needs \`properties\` or \`${preserve}: true\``, "FieldValueRequired");
  if (schema.place === "root" || isOn(words, embedded)) yield* resource(schema);
}

function* typed(schema: SchemaNode, type: string): Generator<Problem> {
  const { words, place } = schema;
  if (isOn(words, embedded)) {
    if (type === "") yield onWord(schema, "type", "an embedded resource needs `type: object`", "FieldValueRequired");
    else if (type !== "object")
      yield onWord(schema, "type", `type \`${type}\` of an embedded resource, expected \`object\``, "FieldValueInvalid");
  } else if (type === "" && !isOn(words, intOrString) && !isOn(words, preserve)) {
    const what = place === "root" ? "the schema" : place === "item" ? "the schema of items" : "the schema of a field";
    yield onWord(schema, "type", `${what} needs a \`type\``, "FieldValueRequired");
  } else if (place === "root" && type !== "object" && type !== "")
    yield onWord(schema, "type", `type \`${type}\` of the whole resource, expected \`object\``, "FieldValueInvalid");
}

/** `apiVersion`, `kind` and `metadata` of a resource are what they are in every resource. */
function* resource(schema: SchemaNode): Generator<Problem> {
  for (const entry of fieldsOf(schema.words)) {
    const name = keyText(entry.key);
    const wanted = name === "metadata" ? "object" : name === "kind" || name === "apiVersion" ? "string" : undefined;
    if (wanted === undefined || entry.value.kind !== "mapping") continue;
    const words = wordsOf(entry.value);
    const field = { ...schema, node: entry.value, words, path: [...schema.path, "properties", name], anchor: entry.key };
    const type = textOf(words, "type");
    if (type !== wanted) yield onWord(field, "type", `type \`${type}\` of \`${name}\`, expected \`${wanted}\``, "FieldValueInvalid");
    const extra =
      name === "metadata" && schema.place === "root" ? [...words].find(([word, value]) => restricts(words, word, value)) : undefined;
    if (extra !== undefined)
      yield {
        range: extra[1].key.range,
        path: field.path,
        message: `\`${extra[0]}\` for \`metadata\`, which is the same in every resource; expected no more than \`name\` and \`generateName\``,
        equivalents: ["FieldValueForbidden"],
      };
  }
}

/** Whether a keyword says more of the metadata than a definition may. */
function restricts(words: ReadonlyMap<string, Entry>, word: string, { value }: Entry): boolean {
  if (word === "type" || word === "default") return false;
  if (word === "properties") return fieldsOf(words).some(({ key }) => keyText(key) !== "name" && keyText(key) !== "generateName");
  if (value.kind === "scalar") return value.value !== false && value.value !== "";
  return value.kind === "mapping" || value.items.length > 0;
}
