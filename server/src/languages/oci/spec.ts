import type { Place } from "../../engine/language.js";
import type { EnumValue, FieldSpec } from "../../knowledge/facts.js";
import { splitFieldKey } from "../../knowledge/fieldKey.js";
import {
  branches,
  definitionsOf,
  itemSchema,
  type JsonSchema,
  type LocatedSchema,
  memberSchema,
  type SchemaReader,
} from "../../schema/jsonSchema.js";
import type { Histories } from "./history.js";
import type { Schemas } from "./schemas.js";

/** A schema of ours, with the words that draft-07 lets through and does not know. */
export interface DescribedSchema extends JsonSchema {
  /** What a pattern asks for: `an absolute path`. */
  readonly "x-patternDescription"?: string;
  /** What the values mean, by value. */
  readonly "x-enumDescriptions"?: Readonly<Record<string, string>>;
  /** Well-known values of an open set. */
  readonly "x-values"?: readonly string[];
  /** Links to the specification. */
  readonly "x-sources"?: readonly string[];
  readonly deprecated?: boolean;
}

/** What the specification says at a place; undefined for a key that the schemas do not have. */
export function specOf(schemas: Schemas, histories: Histories, place: Place): FieldSpec | undefined {
  const found = memberOf(schemas, place);
  if (found === undefined) return undefined;
  const { located, required, own } = found;
  const values = valuesOf(schemas.read, located).map((one) => {
    const since = histories.value(place.field, one.value);
    return { ...one, ...(since !== undefined && { since }) };
  });
  const schema: DescribedSchema = located.schema;
  const meaning = own.description ?? schema.description;
  const fallback = own.default ?? schema.default;
  return {
    type: typeName(schemas.read, located, 0),
    required,
    ...(fallback !== undefined && { default: fallback }),
    ...(values.length > 0 && { values }),
    ...(meaning !== undefined && { meaning }),
    sources: own["x-sources"] ?? schema["x-sources"] ?? sourcesOf(schemas, located.file),
  };
}

interface Found {
  readonly located: LocatedSchema;
  readonly required: boolean;
  /** The member's schema before its reference is followed: it holds the words about this member. */
  readonly own: DescribedSchema;
}

function memberOf(schemas: Schemas, { field }: Place): Found | undefined {
  const { type, name } = splitFieldKey(field);
  const [, file = "", ...rest] = type.split(".");
  const located = definitionOf(schemas, file, rest);
  if (located === undefined) return undefined;
  if (name === "") return { located, required: false, own: located.schema };
  const member = memberSchema(schemas.read, located, name);
  if (member === undefined || member.userKey) return undefined;
  const required = branches(schemas.read, located).some(
    ({ schema }) => schema.required?.includes(name) === true && schema === located.schema,
  );
  return { located: member.value, required, own: member.owner.schema.properties?.[name] ?? member.value.schema };
}

/** `Linux` is a definition; `Linux.personality` a member of one that is written in place. */
function definitionOf(schemas: Schemas, file: string, [definition = "", ...members]: readonly string[]): LocatedSchema | undefined {
  const root = schemas.read(file);
  const schema = root && definitionsOf(root)[definition];
  let located: LocatedSchema | undefined = schema && { file, definition, schema };
  for (const name of members) {
    const member: LocatedSchema | undefined = located && memberSchema(schemas.read, located, name)?.value;
    located = member && (itemSchema(schemas.read, member) ?? member);
  }
  return located;
}

function valuesOf(read: SchemaReader, located: LocatedSchema): readonly EnumValue[] {
  const item = itemSchema(read, located);
  for (const { schema } of item === undefined ? branches(read, located) : branches(read, item)) {
    const described: DescribedSchema = schema;
    const values = described.enum ?? described["x-values"];
    if (values === undefined) continue;
    return values
      .filter((value) => value !== "")
      .map((value) => {
        const meaning = described["x-enumDescriptions"]?.[String(value)];
        return { value: String(value), ...(meaning !== undefined && { meaning }) };
      });
  }
  return [];
}

/** `string`, `[]LinuxNamespace`, `map of string`, `Linux`. */
export function typeName(read: SchemaReader, located: LocatedSchema, depth: number): string {
  const { schema, definition } = located;
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (depth > 5) return "any";
  if (types.includes("array")) {
    const item = itemSchema(read, located);
    return `[]${item === undefined ? "any" : typeName(read, item, depth + 1)}`;
  }
  if (types.includes("object")) {
    if (schema.properties !== undefined) return definition.slice(definition.lastIndexOf(".") + 1);
    const value = memberSchema(read, located, "any")?.value;
    return value === undefined ? "object" : `map of ${typeName(read, value, depth + 1)}`;
  }
  if (types.length > 0) return types.join(" or ");
  if (schema.enum !== undefined) return typeof schema.enum[0] === "number" ? "number" : "string";
  const alternatives = branches(read, located)
    .slice(1)
    .map((branch) => typeName(read, { ...branch, schema: { ...branch.schema, anyOf: [], oneOf: [], allOf: [] } }, depth + 1));
  return [...new Set(alternatives.filter((name) => name !== "any"))].join(" or ") || "any";
}

function sourcesOf(schemas: Schemas, file: string): readonly string[] {
  const schema: DescribedSchema | undefined = schemas.read(file);
  return schema?.["x-sources"]?.slice(0, 1) ?? [];
}
