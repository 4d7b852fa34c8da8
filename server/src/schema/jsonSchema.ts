import type { PathStep } from "../text/path.js";
import { type DataNode, valueAt } from "../text/tree.js";

/** The part of JSON Schema draft-07 that our own schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  /** The same as `definitions`, by its later name. */
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** A schema and where it stands: the file's name without its ending, and the definition around it. */
export interface LocatedSchema {
  readonly file: string;
  /** Name of the definition; a member written in place adds its name: `Linux.personality`. */
  readonly definition: string;
  readonly schema: JsonSchema;
}

/** What a member of an object is. */
export interface MemberSchema {
  /** The definition that has the member. */
  readonly owner: LocatedSchema;
  readonly name: string;
  readonly value: LocatedSchema;
  /** True where the name is the user's choice (`patternProperties`, `additionalProperties`). */
  readonly userKey: boolean;
}

/** Reads a schema file by its name without ending (`runtime`); undefined where there is none. */
export type SchemaReader = (file: string) => JsonSchema | undefined;

/** The schema of a whole document of `file`. */
export function rootSchema(read: SchemaReader, file: string): LocatedSchema | undefined {
  const schema = read(file);
  return schema && resolve(read, { file, definition: "", schema });
}

/** Follows references until a schema proper; one that leads nowhere, or in a circle, gives an empty schema. */
export function resolve(read: SchemaReader, located: LocatedSchema): LocatedSchema {
  let current = located;
  for (let hops = 0; current.schema.$ref !== undefined; hops++) {
    const target = hops < 20 ? follow(read, current.file, current.schema.$ref) : undefined;
    if (target === undefined) return { ...current, schema: {} };
    current = target;
  }
  return current;
}

function follow(read: SchemaReader, from: string, reference: string): LocatedSchema | undefined {
  const [path = "", pointer = ""] = reference.split("#");
  const file = path === "" ? from : path.slice(path.lastIndexOf("/") + 1).replace(/\.schema\.json$|\.json$/u, "");
  const schema = read(file);
  if (schema === undefined) return undefined;
  if (pointer === "" || pointer === "/") return { file, definition: "", schema };
  const definition = /^\/(?:definitions|\$defs)\/([^/]+)$/u.exec(pointer)?.[1];
  const found = definition === undefined ? undefined : definitionsOf(schema)[definition];
  return found === undefined || definition === undefined ? undefined : { file, definition, schema: found };
}

/** The named schemas of a file. */
export function definitionsOf({ definitions, $defs }: JsonSchema): Readonly<Record<string, JsonSchema | undefined>> {
  return definitions ?? $defs ?? {};
}

/** The node that a schema is about, where there is one: it decides which branch of a condition counts. */
export type Instance = DataNode | undefined;

/**
 * The schemas that speak about the same value as `located`: itself and its `allOf`, `anyOf`, `oneOf`, `then` and `else` branches.
 * Of a condition on a member's value (`{"if": {"properties": {"type": {"const": …}}}}`) only the branch that `node` chooses counts.
 */
export function branches(read: SchemaReader, located: LocatedSchema, node?: Instance): readonly LocatedSchema[] {
  const known = unconditional.get(located.schema);
  if (known !== undefined) return known;
  const found: LocatedSchema[] = [];
  let conditions = false;
  const visit = (next: LocatedSchema, depth: number): void => {
    const resolved = resolve(read, next);
    if (depth > 10 || found.some(({ schema }) => schema === resolved.schema)) return;
    found.push(resolved);
    const { allOf = [], anyOf = [], oneOf = [], if: condition, then, else: otherwise } = resolved.schema;
    conditions ||= condition !== undefined;
    const holds = condition === undefined || node === undefined ? undefined : decides(condition, node);
    const conditional = [...(then && holds !== false ? [then] : []), ...(otherwise && holds !== true ? [otherwise] : [])];
    for (const schema of [...allOf, ...anyOf, ...oneOf, ...conditional]) visit({ ...resolved, schema }, depth + 1);
  };
  visit(located, 0);
  if (!conditions) unconditional.set(located.schema, found);
  return found;
}

/** Branches of schemas without conditions: the same for every node, and asked for at every key of a document. */
const unconditional = new WeakMap<JsonSchema, readonly LocatedSchema[]>();

/** Whether a condition on the values of members holds for `node`; undefined for any other condition. */
function decides({ properties, required: _required, ...others }: JsonSchema, node: DataNode): boolean | undefined {
  if (properties === undefined || Object.keys(others).some((keyword) => keyword !== "type")) return undefined;
  for (const [name, { const: constant, enum: values = constant === undefined ? undefined : [constant] }] of Object.entries(properties)) {
    if (values === undefined) return undefined;
    const value = valueAt(node, name);
    // Not yet written: any branch may be meant.
    if (value === undefined) return undefined;
    if (value.kind !== "scalar" || !values.includes(value.value)) return false;
  }
  return true;
}

/** The member `name` of the object that `located` describes, or undefined where no schema knows it. */
export function memberSchema(read: SchemaReader, located: LocatedSchema, name: string, node?: Instance): MemberSchema | undefined {
  const all = branches(read, located, node);
  for (const owner of all) {
    const schema = owned(owner.schema.properties, name);
    if (schema !== undefined) return member(read, owner, name, schema, false);
  }
  for (const owner of all) {
    for (const [pattern, schema] of Object.entries(owner.schema.patternProperties ?? {})) {
      // Patterns come from our own schema files; they are linear.
      if (new RegExp(pattern, "u").test(name)) return member(read, owner, name, schema, true);
    }
  }
  for (const owner of all) {
    const { additionalProperties } = owner.schema;
    if (typeof additionalProperties === "object") return member(read, owner, name, additionalProperties, true);
  }
  return undefined;
}

/** All members with a name of their own, over all branches; a name may come once from each definition. */
export function* namedMembers(read: SchemaReader, located: LocatedSchema, node?: Instance): Generator<MemberSchema> {
  for (const owner of branches(read, located, node)) {
    for (const [name, schema] of Object.entries(owner.schema.properties ?? {})) yield member(read, owner, name, schema, false);
  }
}

/** What stands in the array that `located` describes, or undefined. */
export function itemSchema(read: SchemaReader, located: LocatedSchema): LocatedSchema | undefined {
  for (const owner of branches(read, located)) {
    const { items } = owner.schema;
    const schema = Array.isArray(items) ? items[0] : items;
    if (schema !== undefined) return resolve(read, { ...owner, schema });
  }
  return undefined;
}

/** The schemas met along `steps`, first that of the root; undefined where a step leads nowhere. */
export function schemasAlong(
  read: SchemaReader,
  root: LocatedSchema,
  steps: readonly PathStep[],
  node?: Instance,
): readonly (MemberSchema | LocatedSchema)[] | undefined {
  const along: (MemberSchema | LocatedSchema)[] = [root];
  let current: LocatedSchema = root;
  let instance = node;
  for (const step of steps) {
    const next = typeof step === "number" ? itemSchema(read, current) : memberSchema(read, current, step, instance);
    if (next === undefined) return undefined;
    along.push(next);
    instance = typeof step === "string" ? valueAt(instance, step) : instance?.kind === "sequence" ? instance.items[step] : undefined;
    current = "value" in next ? next.value : next;
  }
  return along;
}

/** A member written in place is named after its owner, as a type of its own. */
function member(read: SchemaReader, owner: LocatedSchema, name: string, schema: JsonSchema, userKey: boolean): MemberSchema {
  const definition = userKey ? owner.definition : `${owner.definition}.${name}`;
  return { owner, name, userKey, value: resolve(read, { file: owner.file, definition, schema }) };
}

function owned(properties: Readonly<Record<string, JsonSchema>> | undefined, name: string): JsonSchema | undefined {
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}
