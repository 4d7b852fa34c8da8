import type { Problem } from "../../../engine/finding.js";
import { type Entry, keyText } from "../../../text/tree.js";
import { fieldsOf, isFilled, isOn, onWord, type SchemaNode, schemaUnder, textOf, wordsOf } from "./schemaNode.js";

type Words = ReadonlyMap<string, Entry>;

/** Keywords that say what a field is; inside `allOf`, `anyOf`, `oneOf` and `not` only its value is judged. */
const outside: readonly { readonly name: string; readonly used: (words: Words, name: string) => boolean }[] = [
  { name: "type", used: filledText },
  { name: "title", used: filledText },
  { name: "description", used: filledText },
  { name: "default", used: (words, name) => words.has(name) },
  {
    name: "additionalProperties",
    used: (words, name) => schemaUnder(words, name) !== undefined || words.get(name)?.value.kind === "scalar",
  },
  { name: "nullable", used: isOn },
  { name: "x-kubernetes-preserve-unknown-fields", used: isOn },
  { name: "x-kubernetes-embedded-resource", used: isOn },
  { name: "x-kubernetes-int-or-string", used: isOn },
  { name: "x-kubernetes-list-map-keys", used: isFilled },
  { name: "x-kubernetes-list-type", used: (words, name) => words.has(name) },
  { name: "x-kubernetes-map-type", used: (words, name) => words.has(name) },
  { name: "x-kubernetes-validations", used: isFilled },
];

/** Inside `allOf`, `anyOf`, `oneOf` and `not` stands only what restricts values. */
export function* nested(schema: SchemaNode): Generator<Problem> {
  if (schema.place !== "nested" || schema.intOrString === "said") return;
  for (const { name, used } of outside)
    if (used(schema.words, name))
      yield onWord(
        schema,
        name,
        `\`${name}\` inside \`allOf\`, \`anyOf\`, \`oneOf\` or \`not\`; expected beside them`,
        "FieldValueForbidden",
      );
  const metadata = fieldsOf(schema.words).find(({ key }) => keyText(key) === "metadata");
  if (metadata !== undefined)
    yield {
      range: metadata.key.range,
      path: [...schema.path, "properties", "metadata"],
      message: "`metadata` inside `allOf`, `anyOf`, `oneOf` or `not`, where nothing can be said of it",
      equivalents: ["FieldValueForbidden"],
    };
}

/** What the alternatives at the root say of a field needs the field itself outside of them. */
export function* completeness(root: SchemaNode): Generator<Problem> {
  if (root.place === "root") yield* missing(root, root, root.words);
}

/** `said`: keywords of a schema inside a combination; `schema`: where the same value is described outside; `at`: the last part of it that is there. */
function* missing(schema: SchemaNode, at: SchemaNode, said: Words): Generator<Problem> {
  for (const name of ["allOf", "anyOf", "oneOf"]) {
    const list = said.get(name)?.value;
    for (const item of list?.kind === "sequence" ? list.items : []) if (item.kind === "mapping") yield* partsOf(schema, at, wordsOf(item));
  }
  const not = schemaUnder(said, "not");
  if (not !== undefined) yield* partsOf(schema, at, wordsOf(not));
}

function* partsOf(schema: SchemaNode, at: SchemaNode, said: Words): Generator<Problem> {
  yield* missing(schema, at, said);
  const items = schemaUnder(said, "items");
  if (items !== undefined) yield* part(schema, ["items"], schema.words.get("items"), said.get("items")?.key ?? items, wordsOf(items));
  const fields = new Map(fieldsOf(schema.words).map((entry) => [keyText(entry.key), entry]));
  for (const { key, value } of fieldsOf(said)) {
    const name = keyText(key);
    if (value.kind === "mapping") yield* part(schema, ["properties", name], fields.get(name), key, wordsOf(value));
  }
}

function* part(
  schema: SchemaNode,
  steps: readonly string[],
  entry: Entry | undefined,
  key: SchemaNode["anchor"],
  said: Words,
): Generator<Problem> {
  const path = [...schema.path, ...steps];
  if (entry?.value.kind === "mapping") {
    const inner: SchemaNode = { ...schema, node: entry.value, words: wordsOf(entry.value), path, anchor: entry.key };
    yield* partsOf(inner, inner, said);
  } else if (entry === undefined) {
    const message = `\`${steps.at(-1)}\` is described only inside \`allOf\`, \`anyOf\`, \`oneOf\` or \`not\`; expected outside of them too`;
    yield { range: key.range, path, message, equivalents: ["FieldValueRequired"] };
  }
}

function filledText(words: Words, name: string): boolean {
  return textOf(words, name) !== "";
}
