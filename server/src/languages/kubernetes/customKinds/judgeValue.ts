import { type DataNode, keyText, type MappingNode, type ScalarNode, type SequenceNode } from "../../../text/tree.js";
import { scalarFault } from "../scalars.js";
import { rangeFor } from "../typedNodes.js";
import { combinations } from "./combinations.js";
import { isNull, ownerOf } from "./effective.js";
import { judgeEnum } from "./enumeration.js";
import { formatOf } from "./formats.js";
import { below, type Found, type Judging, problemAt, type Spot, shorten } from "./found.js";
import { numberFaults } from "./numbers.js";
import { canonicalText } from "./plainJson.js";
import type { Schema } from "./schema.js";

/**
 * Judges a value against its schema as kube-openapi does for custom resources: type, bounds, form, members and combinations.
 * What is wrong with the type of a value stops what would be said of its parts.
 */
export function judgeValue(judging: Judging, node: DataNode, schema: Schema, spot: Spot, out: Found[]): void {
  const fault = typeFault(node, schema);
  if (fault !== undefined) {
    out.push(problemAt("kubernetes/wrong-type", node, spot, fault, "FieldValueTypeInvalid"));
    return;
  }
  judgeEnum(node, schema, spot, out);
  if (isNull(node)) return;
  combinations(judging, node, schema, spot, out, judgeValue);
  if (node.kind === "scalar") judgeScalar(judging, node, schema, spot, out);
  else if (node.kind === "sequence") judgeList(judging, node, schema, spot, out);
  else judgeMapping(judging, node, schema, spot, out);
}

/** Why a value has not the type that its schema wants; undefined where it has. */
function typeFault(node: DataNode, schema: Schema): string | undefined {
  const intOrString = schema["x-kubernetes-int-or-string"] === true;
  const type = intOrString ? "intOrString" : schema.type;
  if (isNull(node)) {
    if (type === undefined || schema.nullable === true) return undefined;
    return `null where ${words[type]} is expected`;
  }
  const format = formatOf(schema);
  // The server lets a list through where a text of a certain form is expected.
  if (node.kind === "sequence" && format !== undefined && (type === undefined || type === "string")) return undefined;
  if (type === undefined) return format !== undefined && kindOf(node) !== "string" ? faultOf(node, "string") : undefined;
  return fits(kindOf(node), type) ? undefined : faultOf(node, type);
}

type ValueKind = "object" | "array" | "string" | "boolean" | "integer" | "number";
type TypeName = ValueKind | "intOrString";

function fits(kind: ValueKind, type: TypeName): boolean {
  if (type === "intOrString") return kind === "integer" || kind === "string";
  return kind === type || (kind === "integer" && type === "number");
}

function kindOf(node: DataNode): ValueKind {
  if (node.kind !== "scalar") return node.kind === "mapping" ? "object" : "array";
  switch (typeof node.value) {
    case "boolean":
      return "boolean";
    case "bigint":
      return node.value >= -(2n ** 63n) && node.value < 2n ** 63n ? "integer" : "number";
    case "number":
      return Number.isInteger(node.value) && Math.abs(node.value) < 2 ** 63 ? "integer" : "number";
    default:
      return "string";
  }
}

const words: Readonly<Record<TypeName, string>> = {
  object: "a mapping",
  array: "a list",
  string: "a string",
  boolean: "`true` or `false`",
  integer: "an integer",
  number: "a number",
  intOrString: "an integer or a string",
};

const scalarWords = { string: "string", boolean: "boolean", integer: "int64", number: "double", intOrString: "intOrString" } as const;

function faultOf(node: DataNode, type: TypeName): string {
  const said = type === "object" || type === "array" ? undefined : scalarFault(node, scalarWords[type]);
  if (said !== undefined) return said;
  const found = node.kind === "scalar" ? `\`${shorten(node.text)}\`` : node.kind === "sequence" ? "a list" : "a mapping";
  return `${found} where ${words[type]} is expected`;
}

function judgeScalar(judging: Judging, node: ScalarNode, schema: Schema, spot: Spot, out: Found[]): void {
  const { value } = node;
  if (typeof value === "string") judgeText(judging, node, value, schema, spot, out);
  else if (typeof value === "number" || typeof value === "bigint") {
    for (const message of numberFaults(value, kindOf(node) === "integer", schema)) invalid(node, spot, message, out);
  }
}

function judgeText(judging: Judging, node: ScalarNode, text: string, schema: Schema, spot: Spot, out: Found[]): void {
  const fault = textFault(judging, text, schema);
  if (fault !== undefined) out.push(problemAt("kubernetes/custom-resource-value", node, spot, fault.message, fault.reason));
  const format = formatOf(schema);
  if (format === undefined || format.test(text)) return;
  const message = `${text === "" ? "an empty string" : `\`${shorten(text)}\``} where ${format.words} is expected`;
  out.push(problemAt("kubernetes/custom-resource-value", node, spot, message, "FieldValueTypeInvalid"));
}

/** The first of the bounds of a text that is not kept. */
function textFault(judging: Judging, text: string, schema: Schema): { readonly message: string; readonly reason: string } | undefined {
  const { maxLength, minLength, pattern } = schema;
  const length = maxLength === undefined && minLength === undefined ? 0 : characters(text);
  if (maxLength !== undefined && length > maxLength)
    return { message: `${length} characters, expected at most ${maxLength}`, reason: "FieldValueTooLong" };
  if (minLength !== undefined && length < minLength) {
    const message = length === 0 ? `an empty string, expected at least ${count(minLength, "character")}` : undefined;
    return { message: message ?? `${count(length, "character")}, expected at least ${minLength}`, reason: "FieldValueInvalid" };
  }
  if (pattern === undefined || pattern === "") return undefined;
  const matches = judging.matcher(pattern);
  if (matches === undefined) judging.unmatched.count++;
  if (matches === undefined || matches(text)) return undefined;
  return { message: `\`${shorten(text)}\` does not match the pattern \`${pattern}\``, reason: "FieldValueInvalid" };
}

/** Length in code points, as the server counts. */
function characters(text: string): number {
  let length = 0;
  for (const _character of text) length++;
  return length;
}

function judgeList(judging: Judging, node: SequenceNode, schema: Schema, spot: Spot, out: Found[]): void {
  const { items, minItems, maxItems } = schema;
  if (items !== undefined) {
    for (const [index, item] of node.items.entries()) judgeValue(judging, item, items, below(spot, index, item), out);
  }
  const size = node.items.length;
  if (judging.whole && minItems !== undefined && size < minItems)
    invalid(node, spot, `${count(size, "item")}, expected at least ${minItems}`, out);
  if (maxItems !== undefined && size > maxItems) tooMany(node, spot, `${count(size, "item")}, expected at most ${maxItems}`, out);
  if (schema.uniqueItems === true && new Set(node.items.map(canonicalText)).size < size)
    invalid(node, spot, "two items are equal, expected different ones", out);
}

function judgeMapping(judging: Judging, node: MappingNode, schema: Schema, spot: Spot, out: Found[]): void {
  const { properties, additionalProperties, minProperties, maxProperties } = schema;
  const present = new Set<string>();
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    present.add(name);
    const property = properties?.[name];
    const inside = property ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
    if (inside !== undefined) judgeValue(judging, value, inside, below(spot, name, key), out);
    else if (additionalProperties === false) invalid(key, below(spot, name, key), `key \`${name}\` is not allowed here`, out);
  }
  const size = present.size;
  if (judging.whole && minProperties !== undefined && size < minProperties)
    invalid(node, spot, `${count(size, "key")}, expected at least ${minProperties}`, out);
  if (maxProperties !== undefined && size > maxProperties)
    tooMany(node, spot, `${count(size, "key")}, expected at most ${maxProperties}`, out);
  if (!judging.whole) return;
  for (const name of schema.required ?? []) {
    if (!present.has(name)) out.push(missing(judging, name, spot));
  }
}

function missing(judging: Judging, name: string, spot: Spot): Found {
  const path = [...spot.path, name];
  return {
    rule: "kubernetes/missing-required",
    range: rangeFor(spot.anchor),
    path,
    message: `missing \`${name}\` in ${ownerOf(judging.kind, path)}, which requires it`,
    equivalents: ["FieldValueRequired"],
  };
}

function invalid(node: DataNode, spot: Spot, message: string, out: Found[]): void {
  out.push(problemAt("kubernetes/custom-resource-value", node, spot, message, "FieldValueInvalid"));
}

function tooMany(node: DataNode, spot: Spot, message: string, out: Found[]): void {
  out.push(problemAt("kubernetes/custom-resource-value", node, spot, message, "FieldValueTooMany"));
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
