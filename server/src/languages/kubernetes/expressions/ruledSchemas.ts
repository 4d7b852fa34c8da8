import { type DataNode, entryOf } from "../../../text/tree.js";
import type * as Cel from "../cel/index.js";
import { hasRules } from "../customKinds/expressions.js";
import type { Schema } from "../customKinds/schema.js";

/** A schema of a definition that has rules in CEL. */
export interface RuledSchema {
  /** The schema as it is written. */
  readonly node: DataNode;
  readonly schema: Schema;
  /** From the root of the schema on. */
  readonly path: readonly (string | number)[];
  /** What `self` is; undefined where the schema does not say. */
  readonly type: Cel.CelType | undefined;
  /** What sizes its values can have; undefined where `type` is. */
  readonly measure: Cel.Measure | undefined;
  /** How many values of the schema an object can hold; undefined where a list or map around it has no bound. */
  readonly most: number | undefined;
  /** Why the value that stood there before cannot be found: the kind of list around it, whose items have no keys. */
  readonly uncorrelated: string | undefined;
}

/** How a schema is seen from the rules around it. */
interface Sight {
  /** Whether the schema or one around it has rules: types are made from there on (apiextensions, CELSchemaContext). */
  readonly ruled: boolean;
  /** The type where `ruled`; undefined where it cannot be made, and then neither below. */
  readonly type: Cel.CelType | undefined;
  readonly uncorrelated: string | undefined;
  readonly most: number | undefined;
  /** Whether it is a whole resource. */
  readonly resource: boolean;
}

/** The schemas with rules, from the outside to the inside. Alternatives (`anyOf` and the like) cannot have any. */
export function ruledSchemas(cel: typeof Cel, node: DataNode, schema: Schema): readonly RuledSchema[] {
  const found: RuledSchema[] = [];
  const ruled = schema["x-kubernetes-validations"] !== undefined;
  walk(
    cel,
    node,
    schema,
    [],
    { ruled, type: ruled ? cel.schemaType(schema, true) : undefined, uncorrelated: undefined, most: 1, resource: true },
    found,
  );
  return found;
}

function walk(cel: typeof Cel, node: DataNode, schema: Schema, path: RuledSchema["path"], sight: Sight, found: RuledSchema[]): void {
  if (!hasRules(schema)) return;
  const { type, uncorrelated, most, resource } = sight;
  if (schema["x-kubernetes-validations"] !== undefined) {
    const measure = type === undefined ? undefined : cel.schemaMeasure(schema, resource);
    found.push({ node, schema, path, type, measure, most, uncorrelated });
  }
  const into = (inside: Schema, written: DataNode | undefined, steps: readonly string[], seen: SeenFrom, apart?: string): void => {
    if (written === undefined) return;
    const within = { ...sight, most: most === undefined ? undefined : timesInside(schema, most) };
    walk(cel, written, inside, [...path, ...steps], sightOf(cel, inside, within, seen, apart), found);
  };
  const { properties, items, additionalProperties } = schema;
  const fields = entryOf(node, "properties")?.value;
  for (const [name, field] of Object.entries(properties ?? {})) {
    into(field, entryOf(fields, name)?.value, ["properties", name], (around) => fieldOf(cel, around, name));
  }
  if (items !== undefined) {
    const list = schema["x-kubernetes-list-type"] ?? "atomic";
    into(items, entryOf(node, "items")?.value, ["items"], itemOf, list === "map" ? undefined : `x-kubernetes-list-type: ${list}`);
  }
  if (typeof additionalProperties === "object")
    into(additionalProperties, entryOf(node, "additionalProperties")?.value, ["additionalProperties"], memberOf);
}

/** How many values a schema's items, members or fields can have where it has `most` itself (apiextensions, extractMaxElements). */
function timesInside({ type, maxItems, maxProperties, additionalProperties }: Schema, most: number): number | undefined {
  const bound = type === "array" ? maxItems : type === "object" && additionalProperties !== undefined ? maxProperties : 1;
  return bound === undefined ? undefined : most * Math.max(0, Number(bound));
}

type SeenFrom = (around: Cel.CelType) => Cel.CelType | undefined;

function sightOf(cel: typeof Cel, schema: Schema, around: Sight, seen: SeenFrom, apart: string | undefined): Sight {
  const uncorrelated = around.uncorrelated ?? apart;
  const resource = schema["x-kubernetes-embedded-resource"] === true;
  const { most } = around;
  if (around.ruled && around.type === undefined) return { ...around, uncorrelated, resource };
  const ruled = around.ruled || schema["x-kubernetes-validations"] !== undefined;
  if (!ruled) return { ruled, type: undefined, uncorrelated, most, resource };
  const type = (around.type && seen(around.type)) ?? cel.schemaType(schema, resource);
  return { ruled, type, uncorrelated, most, resource };
}

function fieldOf(cel: typeof Cel, around: Cel.CelType, name: string): Cel.CelType | undefined {
  const escaped = cel.escapeName(name);
  const fields = typeof around === "object" && "object" in around ? around.fields : undefined;
  return escaped !== undefined && fields !== undefined && Object.hasOwn(fields, escaped) ? fields[escaped] : undefined;
}

function itemOf(around: Cel.CelType): Cel.CelType | undefined {
  return typeof around === "object" && "list" in around ? around.list : undefined;
}

function memberOf(around: Cel.CelType): Cel.CelType | undefined {
  return typeof around === "object" && "map" in around ? around.map : undefined;
}
