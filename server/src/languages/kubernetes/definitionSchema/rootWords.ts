import type { Problem } from "../../../engine/finding.js";
import { isOn, onWord, type SchemaNode } from "./schemaNode.js";

/** What may stand at the root of the schema where `status` is a resource of its own, and is taken out of the schema with its own part. */
const besideStatus = new Set(
  "description type format title maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems multipleOf required items properties externalDocs example x-kubernetes-preserve-unknown-fields x-kubernetes-validations".split(
    " ",
  ),
);

/** Keywords that cannot stand at the root of the schema. */
export function* rootWords(schema: SchemaNode, status: boolean): Generator<Problem> {
  if (isOn(schema.words, "nullable")) yield onWord(schema, "nullable", "the resource itself cannot be null", "FieldValueForbidden");
  if (!status) return;
  for (const [name, { value }] of schema.words) {
    if (besideStatus.has(name) || (value.kind === "scalar" && (value.value === false || value.value === ""))) continue;
    if (name === "nullable" || (value.kind === "sequence" && value.items.length === 0)) continue;
    if (value.kind === "mapping" && value.entries.length === 0 && name !== "not") continue;
    yield onWord(
      schema,
      name,
      `\`${name}\` at the root of the schema, where \`subresources.status\` leaves no place for it`,
      "FieldValueInvalid",
    );
    return;
  }
}
