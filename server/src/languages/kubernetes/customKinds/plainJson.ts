import type { Range } from "../../../text/range.js";
import type { DataNode, Entry, ScalarNode, ScalarValue } from "../../../text/tree.js";
import { keyText } from "../../../text/tree.js";

/** JSON as it comes out of a tree. Objects have no prototype, so that every key is one of the text's own. */
export type Json = ScalarValue | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** The JSON that a node stands for; of a key that stands twice the first counts. */
export function jsonOf(node: DataNode): Json {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(jsonOf);
  const object: Record<string, Json> = Object.create(null);
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    if (!(name in object)) object[name] = jsonOf(value);
  }
  return object;
}

/** JSON without the members that are null, which a server reads as absent; what stands under `kept` keys stays as it is. */
export function withoutNulls(json: Json, kept: ReadonlySet<string>): Json {
  if (isList(json)) return json.map((item) => withoutNulls(item, kept));
  if (!isObject(json)) return json;
  const object: Record<string, Json> = Object.create(null);
  for (const [name, value] of Object.entries(json)) {
    if (value !== null) object[name] = kept.has(name) ? value : withoutNulls(value, kept);
  }
  return object;
}

/** A tree for JSON that stands nowhere in the text: a default. Findings inside belong to `range`. */
export function nodeOf(json: Json, range: Range): DataNode {
  const base = { range, alias: range };
  if (isList(json)) return { ...base, kind: "sequence", style: "flow", items: json.map((item) => nodeOf(item, range)) };
  if (!isObject(json)) return scalarNode(json, range);
  const entries = Object.keys(json).map((name): Entry => ({ key: scalarNode(name, range), value: nodeOf(json[name] ?? null, range) }));
  return { ...base, kind: "mapping", style: "flow", entries };
}

/** A scalar that stands nowhere in the text. */
export function scalarNode(value: ScalarValue, range: Range): ScalarNode {
  return { kind: "scalar", style: "plain", value, text: String(value), range, alias: range };
}

/** One text for nodes that are equal for certain, whatever the order of their keys; numbers are compared as they are written. */
export function canonicalText(node: DataNode): string {
  if (node.kind === "scalar") return typeof node.value === "string" ? JSON.stringify(node.value) : node.text;
  if (node.kind === "sequence") return `[${node.items.map(canonicalText).join(",")}]`;
  const parts = node.entries.map(({ key, value }) => `${JSON.stringify(keyText(key))}:${canonicalText(value)}`);
  return `{${parts.sort().join(",")}}`;
}

/** One text for equal JSON, whatever the order of keys: 1 and 1.0 are equal, 1 and "1" are not. */
export function canonicalJson(json: Json): string {
  if (isList(json)) return `[${json.map(canonicalJson).join(",")}]`;
  if (isObject(json)) {
    const parts = Object.keys(json)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(json[name] ?? null)}`);
    return `{${parts.join(",")}}`;
  }
  return typeof json === "string" ? JSON.stringify(json) : String(json);
}

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

export function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
