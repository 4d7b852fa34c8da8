import { escapeName } from "../escape.js";
import { asResource, type SchemaShape } from "../schemaType.js";
import { utf8 } from "../utf8.js";
import type { Amount } from "./amounts.js";
import type { SizeOf } from "./state.js";

/** How large a value can get, as the API server estimates it (apiserver, pkg/cel/types.go, DeclType). */
export interface Measure {
  /** Characters, bytes, items or members; none for objects and values of a fixed size. */
  readonly most: number;
  /** The shortest text of it in JSON, in bytes. */
  readonly least: number;
  /** Of the items of a list, or the values of a map. */
  readonly items?: Measure | undefined;
  /** Of the keys of a map. */
  readonly keys?: Measure | undefined;
  /** Of the fields of an object, by escaped name. */
  readonly fields?: Readonly<Record<string, Measure>> | undefined;
}

/** The bytes that a request may have (apiserver, pkg/apis/cel/config.go). */
export const longestRequest = 3 * 1024 * 1024;

/** The measure of the values under a schema (apiserver, pkg/cel/common/schemas.go, SchemaDeclType); undefined where expressions cannot see them. */
export function schemaMeasure(schema: SchemaShape, root = false): Measure | undefined {
  return measure(schema, root, 0);
}

/** As deep as `schemaType` goes; nothing is estimated of what lies deeper. */
const deepest = 200;

function measure(schema: SchemaShape, resource: boolean, depth: number): Measure | undefined {
  if (depth > deepest) return undefined;
  if (schema["x-kubernetes-int-or-string"] === true) return { most: lengthOf(schema) ?? longestRequest - 2, least: 1 };
  switch (schema.type) {
    case "object":
      return isShape(schema.additionalProperties)
        ? mapMeasure(schema, depth)
        : objectMeasure(resource ? asResource(schema) : schema, depth);
    case "array":
      return listMeasure(schema, depth);
    case "string":
      return textMeasure(schema);
    case "boolean":
      return { most: 0, least: 4 };
    case "number":
    case "integer":
      return { most: 0, least: 1 };
    default:
      return undefined;
  }
}

function inside(schema: SchemaShape, depth: number): Measure | undefined {
  return measure(schema, schema["x-kubernetes-embedded-resource"] === true, depth + 1);
}

function listMeasure({ items, maxItems }: SchemaShape, depth: number): Measure | undefined {
  const item = isShape(items) ? inside(items, depth) : undefined;
  if (item === undefined) return undefined;
  return { most: bound(maxItems) ?? Math.floor((longestRequest - 2) / (item.least + 1)), least: 2, items: item };
}

function mapMeasure({ additionalProperties, maxProperties }: SchemaShape, depth: number): Measure | undefined {
  const value = isShape(additionalProperties) ? inside(additionalProperties, depth) : undefined;
  if (value === undefined) return undefined;
  const most = bound(maxProperties) ?? Math.floor((longestRequest - 2) / (value.least + 6));
  return { most, least: 2, items: value, keys: { most: 0, least: 2 } };
}

function objectMeasure({ properties, required }: SchemaShape, depth: number): Measure {
  const fields: Record<string, Measure> = Object.create(null);
  let least = 2;
  const needed = new Set(required);
  for (const [name, shape] of Object.entries(properties ?? {})) {
    const field = isShape(shape) ? inside(shape, depth) : undefined;
    if (field === undefined) continue;
    const escaped = escapeName(name);
    if (escaped !== undefined) fields[escaped] = field;
    if (needed.has(name) && (shape.default ?? null) === null) least += utf8(name).length + field.least + 4;
  }
  return { most: 0, least, fields };
}

function textMeasure(schema: SchemaShape): Measure {
  switch (schema.format) {
    case "byte":
      return { most: bound(schema.maxLength) ?? longestRequest - 2, least: 2 };
    case "duration":
      return { most: 32, least: 3 };
    case "date":
      return { most: 12, least: 12 };
    case "date-time":
      return { most: 32, least: 21 };
    default:
      return { most: lengthOf(schema) ?? longestOf(schema.enum) ?? longestRequest - 2, least: 2 };
  }
}

/** In bytes, of which a character has up to four. */
function lengthOf({ maxLength }: SchemaShape): number | undefined {
  const length = bound(maxLength);
  return length === undefined ? undefined : length * 4;
}

function longestOf(values: readonly unknown[] | undefined): number | undefined {
  if (values === undefined || values.length === 0) return undefined;
  return Math.max(0, ...values.map((value) => (typeof value === "string" ? utf8(value).length : 0)));
}

function bound(value: number | bigint | undefined): number | undefined {
  return value === undefined ? undefined : Math.max(0, Number(value));
}

function isShape(value: unknown): value is SchemaShape {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The sizes of values that lie under `self`, or under whatever variable a path begins with: the server does not look at its name. */
export function sizesUnder(root: Measure): SizeOf {
  return (path) => sizeAt(root, path.slice(1));
}

function sizeAt(root: Measure, names: readonly string[]): Amount | undefined {
  let measure: Measure | undefined = root;
  for (const name of names) {
    if (name === "@items" || name === "@values") measure = measure.items;
    else if (name === "@keys") measure = measure.keys;
    else measure = measure.fields?.[name];
    if (measure === undefined) return undefined;
  }
  return { min: 0, max: measure.most };
}
