import { type DataNode, keyText, type MappingNode, type ScalarNode, type SequenceNode } from "../../../text/tree.js";
import { octetsOf } from "./base64.js";
import { escapeName } from "./escape.js";
import { readDate, readDuration, readTimestamp } from "./library/readTime.js";
import { asResource, type SchemaShape } from "./schemaType.js";
import { Duration, Failure, ListValue, mapOf, Timestamp, type Value } from "./values.js";

/**
 * The value that an expression sees of a node under a schema (apiserver, pkg/cel/common/valuesunstructured.go, UnstructuredToVal). Without a schema
 * everything is taken as it stands, as admission policies see an object. A failure where the node does not fit, so that no expression can be judged.
 */
export function fromNode(node: DataNode, schema?: SchemaShape, root = false): Value | Failure {
  return read(node, root && schema !== undefined ? asResource(schema) : schema, 0);
}

const deepest = 200;

const unfit = new Failure("the value does not fit its schema", true);

function read(node: DataNode, schema: SchemaShape | undefined, depth: number): Value | Failure {
  if (depth > deepest) return new Failure("the value nests too deep", true);
  if (node.kind === "mapping") return readMapping(node, schema, depth);
  return node.kind === "sequence" ? readSequence(node, schema, depth) : readScalar(node, schema);
}

function readMapping(node: MappingNode, given: SchemaShape | undefined, depth: number): Value | Failure {
  const schema = given?.["x-kubernetes-embedded-resource"] === true ? asResource(given) : given;
  if (schema !== undefined && schema.type !== "object") return isOpen(schema) ? readFree(node, depth) : unfit;
  const additional = schema?.additionalProperties;
  const values = typeof additional === "object" ? additional : undefined;
  const asObject = schema !== undefined && values === undefined;
  const entries = new Map<string, Value>();
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    const field = asObject ? escapeName(name) : name;
    const own = asObject && Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : values;
    // Fields that the schema does not name are out of an expression's sight.
    if (field === undefined || entries.has(field) || (schema !== undefined && own === undefined)) continue;
    // In objects a null counts as an absent field.
    if (asObject && value.kind === "scalar" && value.value === null) continue;
    const child = read(value, own, depth + 1);
    if (child instanceof Failure) return child;
    entries.set(field, child);
  }
  return mapOf(entries);
}

/** What `x-kubernetes-preserve-unknown-fields` keeps without a type. */
function readFree(node: DataNode, depth: number): Value | Failure {
  return read(node, undefined, depth);
}

function isOpen(schema: SchemaShape): boolean {
  return schema.type === undefined && schema["x-kubernetes-preserve-unknown-fields"] === true;
}

function readSequence(node: SequenceNode, schema: SchemaShape | undefined, depth: number): Value | Failure {
  if (schema !== undefined && schema.type !== "array") return isOpen(schema) ? readFree(node, depth) : unfit;
  const items: Value[] = [];
  for (const item of node.items) {
    const value = read(item, schema?.items, depth + 1);
    if (value instanceof Failure) return value;
    items.push(value);
  }
  return new ListValue(items, schema === undefined ? undefined : identityOf(schema));
}

function identityOf(schema: SchemaShape): "set" | readonly string[] | undefined {
  if (schema["x-kubernetes-list-type"] === "set") return "set";
  if (schema["x-kubernetes-list-type"] !== "map") return undefined;
  return (schema["x-kubernetes-list-map-keys"] ?? []).map((key) => escapeName(key) ?? key);
}

function readScalar(node: ScalarNode, schema: SchemaShape | undefined): Value | Failure {
  const { value } = node;
  if (value === null) return schema === undefined || schema.nullable === true || isOpen(schema) ? null : unfit;
  if (schema === undefined || isOpen(schema))
    return typeof value === "number" && Number.isSafeInteger(value) && !/[.eE]/u.test(node.text) ? BigInt(value) : value;
  if (schema["x-kubernetes-int-or-string"] === true) return typeof value === "string" ? value : (wholeOf(value) ?? unfit);
  switch (schema.type) {
    case "string":
      return typeof value === "string" ? readText(value, schema.format) : unfit;
    case "boolean":
      return typeof value === "boolean" ? value : unfit;
    case "integer":
      return wholeOf(value) ?? unfit;
    case "number":
      return typeof value === "number" || typeof value === "bigint" ? Number(value) : unfit;
    default:
      return unfit;
  }
}

function wholeOf(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value === BigInt.asIntN(64, value) ? value : undefined;
  return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

function readText(text: string, format: string | undefined): Value | Failure {
  if (format === "byte") return octetsOf(text) ?? unfit;
  if (format === "date") return timestamp(readDate(text));
  if (format === "date-time") return timestamp(readTimestamp(text));
  if (format !== "duration") return text;
  const nanos = readDuration(text);
  return nanos === undefined ? unfit : new Duration(nanos);
}

function timestamp(nanos: bigint | undefined): Value | Failure {
  return nanos === undefined ? unfit : new Timestamp(nanos);
}
