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
}

/** The schemas with rules, from the outside to the inside. Alternatives (`anyOf` and the like) cannot have any. */
export function ruledSchemas(cel: typeof Cel, node: DataNode, schema: Schema): readonly RuledSchema[] {
  const found: RuledSchema[] = [];
  const ruled = schema["x-kubernetes-validations"] !== undefined;
  walk(cel, node, schema, [], { ruled, type: ruled ? cel.schemaType(schema, true) : undefined, uncorrelated: undefined }, found);
  return found;
}

function walk(cel: typeof Cel, node: DataNode, schema: Schema, path: RuledSchema["path"], sight: Sight, found: RuledSchema[]): void {
  if (!hasRules(schema)) return;
  const { type, uncorrelated } = sight;
  if (schema["x-kubernetes-validations"] !== undefined) found.push({ node, schema, path, type, uncorrelated });
  const into = (inside: Schema, written: DataNode | undefined, steps: readonly string[], seen: SeenFrom, apart?: string): void => {
    if (written === undefined) return;
    walk(cel, written, inside, [...path, ...steps], sightOf(cel, inside, sight, seen, apart), found);
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

type SeenFrom = (around: Cel.CelType) => Cel.CelType | undefined;

function sightOf(cel: typeof Cel, schema: Schema, around: Sight, seen: SeenFrom, apart: string | undefined): Sight {
  const uncorrelated = around.uncorrelated ?? apart;
  if (around.ruled && around.type === undefined) return { ...around, uncorrelated };
  const ruled = around.ruled || schema["x-kubernetes-validations"] !== undefined;
  if (!ruled) return { ruled, type: undefined, uncorrelated };
  const type = (around.type && seen(around.type)) ?? cel.schemaType(schema, schema["x-kubernetes-embedded-resource"] === true);
  return { ruled, type, uncorrelated };
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
