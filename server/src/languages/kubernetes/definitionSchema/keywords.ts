import type { Problem } from "../../../engine/finding.js";
import { isFilled, isOn, onWord, type SchemaNode, textOf } from "./schemaNode.js";

const types = new Set(["string", "number", "integer", "boolean", "array", "object"]);

/** Parts of JSON Schema that no definition can use, with what tells that they are used. */
const unsupported: readonly { readonly name: string; readonly used: (schema: SchemaNode) => boolean }[] = [
  { name: "id", used: ({ words }) => textOf(words, "id") !== "" },
  { name: "$ref", used: ({ words }) => words.has("$ref") },
  { name: "additionalItems", used: ({ words }) => words.has("additionalItems") },
  { name: "patternProperties", used: ({ words }) => isFilled(words, "patternProperties") },
  { name: "definitions", used: ({ words }) => isFilled(words, "definitions") },
  { name: "dependencies", used: ({ words }) => words.has("dependencies") },
];

/** Keywords that a schema of a definition cannot use, alone or together. */
export function* keywords(schema: SchemaNode): Generator<Problem> {
  const { words } = schema;
  const type = textOf(words, "type");
  if (type === "null") yield onWord(schema, "type", "type `null`, expected another type with `nullable: true`", "FieldValueNotSupported");
  else if (type !== "" && !types.has(type))
    yield onWord(schema, "type", `type \`${type}\`, expected one of: ${[...types].join(", ")}`, "FieldValueNotSupported");
  for (const { name, used } of unsupported)
    if (used(schema)) yield onWord(schema, name, `\`${name}\` cannot be used in the schema of a definition`, "FieldValueForbidden");
  if (textOf(words, "$schema") !== "")
    yield onWord(schema, "$schema", "`$schema` cannot be used in the schema of a definition", "FieldValueInvalid");
  if (words.get("items")?.value.kind === "sequence" && isFilled(words, "items"))
    yield onWord(schema, "items", "a list of schemas, expected one schema for all items", "FieldValueForbidden");
  if (isOn(words, "uniqueItems"))
    yield onWord(
      schema,
      "uniqueItems",
      "`uniqueItems: true` costs too much; `x-kubernetes-list-type: set` says the same",
      "FieldValueForbidden",
    );
  yield* extensions(schema);
}

function* extensions(schema: SchemaNode): Generator<Problem> {
  const { words } = schema;
  const more = words.get("additionalProperties")?.value;
  if (isFilled(words, "properties") && more !== undefined && !(more.kind === "scalar" && more.value === true))
    yield onWord(
      schema,
      "additionalProperties",
      "`additionalProperties` beside `properties`, expected only one of them",
      "FieldValueForbidden",
    );
  const preserve = words.get("x-kubernetes-preserve-unknown-fields")?.value;
  if (preserve?.kind === "scalar" && preserve.value === false)
    yield onWord(schema, "x-kubernetes-preserve-unknown-fields", "`false`, expected `true` or nothing", "FieldValueInvalid");
  if (words.has("default") && schema.noDefault !== undefined)
    yield onWord(schema, "default", `a default cannot be given ${schema.noDefault}`, "FieldValueForbidden");
  if (schema.inMetadata && isOn(words, "x-kubernetes-embedded-resource"))
    yield onWord(schema, "x-kubernetes-embedded-resource", "a resource cannot stand inside the metadata of another", "FieldValueForbidden");
}
