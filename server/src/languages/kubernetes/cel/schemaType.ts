import { escapeName } from "./escape.js";
import type { CelType } from "./types.js";

/** The part of a structural schema that decides on types (CustomResourceDefinition, `openAPIV3Schema`). */
export interface SchemaShape {
  readonly type?: string | undefined;
  readonly format?: string | undefined;
  readonly properties?: Readonly<Record<string, SchemaShape>> | undefined;
  readonly additionalProperties?: SchemaShape | boolean | undefined;
  readonly items?: SchemaShape | undefined;
  readonly nullable?: boolean | undefined;
  /** What bounds the size of values, for the estimate of costs. */
  readonly maxItems?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly maxProperties?: number | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly required?: readonly string[] | undefined;
  readonly default?: unknown;
  readonly "x-kubernetes-int-or-string"?: boolean | undefined;
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean | undefined;
  readonly "x-kubernetes-embedded-resource"?: boolean | undefined;
  readonly "x-kubernetes-list-type"?: string | undefined;
  readonly "x-kubernetes-list-map-keys"?: readonly string[] | undefined;
}

/**
 * The type that an expression sees of a value under a schema (apiserver, pkg/cel/common/schemas.go, SchemaDeclType). With `root` the value is a
 * whole resource, whose `apiVersion`, `kind`, `metadata.name` and `metadata.generateName` are always there. Undefined where expressions cannot
 * see the value: fields whose schema says nothing of a type.
 */
export function schemaType(schema: SchemaShape, root = false, name = "object"): CelType | undefined {
  return typeOf(schema, root, name, 0);
}

/** As deep as schemas are followed; what lies deeper is `dyn`. */
const deepest = 200;

function typeOf(schema: SchemaShape, resource: boolean, name: string, depth: number): CelType | undefined {
  if (depth > deepest) return "dyn";
  if (schema["x-kubernetes-int-or-string"] === true) return "intOrString";
  const { type, items } = resource ? asResource(schema) : schema;
  if (type === "object") return objectType(resource ? asResource(schema) : schema, name, depth);
  if (type === "string") return schema.format === undefined ? "string" : (stringFormats.get(schema.format) ?? "string");
  if (type === "boolean") return "bool";
  if (type === "number") return "double";
  if (type === "integer") return "int";
  if (type !== "array" || !isShape(items)) return undefined;
  const item = typeOf(items, items["x-kubernetes-embedded-resource"] === true, `${name}.@idx`, depth + 1);
  return item === undefined ? undefined : { list: item };
}

const stringFormats: ReadonlyMap<string, CelType> = new Map([
  ["byte", "bytes"],
  ["duration", "duration"],
  ["date", "timestamp"],
  ["date-time", "timestamp"],
]);

function objectType(schema: SchemaShape, name: string, depth: number): CelType | undefined {
  const { properties, additionalProperties } = schema;
  if (isShape(additionalProperties)) {
    const value = typeOf(additionalProperties, additionalProperties["x-kubernetes-embedded-resource"] === true, `${name}.@elem`, depth + 1);
    return value === undefined ? undefined : { map: value };
  }
  const fields: Record<string, CelType> = Object.create(null);
  for (const [property, shape] of Object.entries(properties ?? {})) {
    const field = escapeName(property);
    if (field === undefined || !isShape(shape)) continue;
    const type = typeOf(shape, shape["x-kubernetes-embedded-resource"] === true, `${name}.${field}`, depth + 1);
    if (type !== undefined) fields[field] = type;
  }
  return { object: name, fields };
}

/** The schema with what every resource has. Unless it names all of it itself, its own `metadata` gives way, as in the server (WithTypeAndObjectMeta). */
export function asResource(schema: SchemaShape): SchemaShape {
  const { kind, apiVersion, metadata: own } = schema.properties ?? {};
  const named = [kind, apiVersion, own?.properties?.["name"], own?.properties?.["generateName"]];
  if (own?.type === "object" && named.every((shape) => shape?.type === "string")) return schema;
  const text = { type: "string" };
  const metadata = { type: "object", properties: { name: text, generateName: text } };
  return { ...schema, properties: { ...schema.properties, apiVersion: text, kind: text, metadata } };
}

function isShape(value: unknown): value is SchemaShape {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
