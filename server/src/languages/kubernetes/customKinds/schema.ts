import { isList, isObject, type Json, type JsonObject } from "./plainJson.js";

/**
 * A schema as it stands in a definition (`openAPIV3Schema`), checked by `isSchema`: what Kubernetes calls structural, in the
 * vocabulary of OpenAPI 3.0.
 */
export interface Schema {
  readonly type?: SchemaType;
  readonly description?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly default?: Json;
  readonly enum?: readonly Json[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
  readonly "x-kubernetes-embedded-resource"?: boolean;
  readonly "x-kubernetes-int-or-string"?: boolean;
  readonly "x-kubernetes-list-type"?: string;
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
  readonly "x-kubernetes-validations"?: readonly ValidationRule[];
}

export type SchemaType = "object" | "array" | "string" | "integer" | "number" | "boolean";

/** A rule in CEL about the value at its schema. */
export interface ValidationRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  readonly fieldPath?: string;
  readonly optionalOldSelf?: boolean;
}

/** Whether JSON is a schema of which every part that is used here has its own form; deep nesting is bounded by the reader of the text. */
export function isSchema(json: Json | undefined): json is JsonObject & Schema {
  if (!isObject(json)) return false;
  for (const name of Object.keys(json)) {
    const check = members[name];
    const value = json[name];
    if (refused.has(name) || (check !== undefined && !check(value))) return false;
  }
  return true;
}

/** Whether a schema says of every field which type it has, as the server demands of definitions in v1. */
export function isStructural(schema: Schema): boolean {
  const typed =
    schema.type !== undefined || schema["x-kubernetes-int-or-string"] === true || schema["x-kubernetes-preserve-unknown-fields"] === true;
  if (!typed || (schema.type === "array" && schema.items === undefined)) return false;
  if (schema.items !== undefined && !isStructural(schema.items)) return false;
  if (typeof schema.additionalProperties === "object" && !isStructural(schema.additionalProperties)) return false;
  return Object.values(schema.properties ?? {}).every(isStructural);
}

type Check = (value: Json | undefined) => boolean;

const string: Check = (value) => typeof value === "string";
const boolean: Check = (value) => typeof value === "boolean";
const number: Check = (value) => typeof value === "bigint" || Number.isFinite(value);
const schemas: Check = (value) => isList(value) && value.every(isSchema);
const strings: Check = (value) => isList(value) && value.every(string);
const types = new Set<unknown>(["object", "array", "string", "integer", "number", "boolean"]);

const members: Readonly<Record<string, Check | undefined>> = Object.assign(Object.create(null), {
  type: (value: unknown) => types.has(value),
  description: string,
  format: string,
  nullable: boolean,
  enum: isList,
  properties: (value: Json) => isObject(value) && Object.values(value).every(isSchema),
  additionalProperties: (value: Json) => typeof value === "boolean" || isSchema(value),
  items: isSchema,
  required: strings,
  minimum: number,
  maximum: number,
  exclusiveMinimum: boolean,
  exclusiveMaximum: boolean,
  multipleOf: number,
  minLength: number,
  maxLength: number,
  pattern: string,
  minItems: number,
  maxItems: number,
  uniqueItems: boolean,
  minProperties: number,
  maxProperties: number,
  allOf: schemas,
  anyOf: schemas,
  oneOf: schemas,
  not: isSchema,
  "x-kubernetes-preserve-unknown-fields": boolean,
  "x-kubernetes-embedded-resource": boolean,
  "x-kubernetes-int-or-string": boolean,
  "x-kubernetes-list-type": string,
  "x-kubernetes-list-map-keys": strings,
  "x-kubernetes-validations": (value: Json) => isList(value) && value.every(isValidation),
} satisfies Record<keyof Omit<Schema, "default">, (value: Json) => boolean>);

/** Parts of JSON Schema that definitions cannot use. */
const refused = new Set(["$ref", "definitions", "dependencies", "patternProperties", "additionalItems"]);

function isValidation(value: Json | undefined): boolean {
  if (!isObject(value) || !string(value["rule"])) return false;
  const texts = ["message", "messageExpression", "reason", "fieldPath"];
  return texts.every((name) => value[name] === undefined || string(value[name]));
}
