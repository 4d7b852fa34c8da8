import type { Problem } from "../../../engine/finding.js";
import { type DataNode, entryOf, type MappingNode } from "../../../text/tree.js";
import type * as Cel from "../cel/index.js";
import { type Expressions, hasRules, openExpressions } from "../customKinds/expressions.js";
import type { Found, Spot } from "../customKinds/found.js";
import type { Schema } from "../customKinds/schema.js";

/** Defaults that break the rules in CEL of their own schema; they are judged as they stand (apiextensions, pkg/apiserver/schema/defaulting). */
export function ruledDefaults(cel: typeof Cel, node: MappingNode, schema: Schema, path: Spot["path"]): readonly Problem[] {
  const found: Found[] = [];
  walk(openExpressions(cel), node, schema, path, found);
  return found.map(({ range, path: place, message, equivalents }) => ({ range, path: place, message, equivalents }));
}

function walk(expressions: Expressions, node: DataNode | undefined, schema: Schema, path: Spot["path"], found: Found[]): void {
  if (node?.kind !== "mapping" || !hasRules(schema)) return;
  const entry = entryOf(node, "default");
  if (entry !== undefined && schema.default !== undefined) {
    const around: Schema = { type: "object", properties: { default: schema } };
    expressions.judge({ ...node, entries: [entry] }, around, { path, anchor: entry.key }, found);
  }
  if (schema.items !== undefined) walk(expressions, entryOf(node, "items")?.value, schema.items, [...path, "items"], found);
  const fields = entryOf(node, "properties")?.value;
  for (const [name, field] of Object.entries(schema.properties ?? {}))
    walk(expressions, entryOf(fields, name)?.value, field, [...path, "properties", name], found);
}
