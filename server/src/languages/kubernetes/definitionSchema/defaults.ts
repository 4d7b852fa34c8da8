import type { Problem } from "../../../engine/finding.js";
import { type Entry, entryOf, keyText, type MappingNode } from "../../../text/tree.js";
import { effectiveObject } from "../customKinds/effective.js";
import type { Found, Judging } from "../customKinds/found.js";
import { judgeValue } from "../customKinds/judgeValue.js";
import { jsonOf, withoutNulls } from "../customKinds/plainJson.js";
import { isSchema, type Schema } from "../customKinds/schema.js";
import { fieldsOf, isOn, type SchemaNode, wordsOf } from "./schemaNode.js";

const metadataFields = new Set(["apiVersion", "kind", "metadata"]);
const kept = new Set(["default", "enum", "example"]);

/** Defaults are values that their own schema takes, as they stand: nothing is filled in or taken away. */
export function* defaults(root: SchemaNode): Generator<Problem> {
  yield* below(root.node, root.words, root.path, true);
}

function* below(node: MappingNode, words: ReadonlyMap<string, Entry>, path: SchemaNode["path"], root: boolean): Generator<Problem> {
  const entry = words.get("default");
  if (entry !== undefined) yield* judged(node, entry, path, root);
  const items = words.get("items")?.value;
  if (items?.kind === "mapping") yield* below(items, wordsOf(items), [...path, "items"], false);
  const resource = root || isOn(words, "x-kubernetes-embedded-resource");
  for (const { key, value } of fieldsOf(words)) {
    const name = keyText(key);
    if (value.kind !== "mapping" || (resource && metadataFields.has(name))) continue;
    yield* below(value, wordsOf(value), [...path, "properties", name], false);
  }
}

function judged(node: MappingNode, entry: Entry, path: SchemaNode["path"], root: boolean): readonly Problem[] {
  const schema = withoutNulls(jsonOf(node), kept);
  if (!isSchema(schema)) return [];
  if (schema["x-kubernetes-embedded-resource"] === true) return [];
  const out: Found[] = [];
  // At the root the default is a whole object, which has `apiVersion`, `kind` and `metadata` whatever the schema says.
  const whole: Schema = root ? { ...schema, "x-kubernetes-embedded-resource": true } : schema;
  const around: Schema = { type: "object", properties: { default: whole } };
  effectiveObject({ kind: "the default", prunes: true, out }, { ...node, entries: [entry] }, around, { path, anchor: entry.key });
  const judging: Judging = { kind: "the default", whole: true, matcher: () => undefined, unmatched: { count: 0 } };
  judgeValue(judging, entry.value, schema, { path: [...path, "default"], anchor: entryOf(node, "default")?.key ?? entry.key }, out);
  const unique = new Map(out.map((found) => [found.path?.join("\n"), found]));
  return [...unique.values()].map(({ rule, ...found }) =>
    rule === "kubernetes/unknown-field" ? { ...found, equivalents: ["FieldValueInvalid"] } : found,
  );
}
