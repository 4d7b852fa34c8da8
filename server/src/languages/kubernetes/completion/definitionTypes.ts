import { fieldKey } from "../../../knowledge/fieldKey.js";
import type { Catalogue, Field, ScalarWord, TypeShape } from "../catalogue.js";
import type { Definition, Version } from "../customKinds/definitions.js";
import type { Schema } from "../customKinds/schema.js";

/** The type of a custom resource's root, as `withDefinition` knows it. */
export function rootTypeOf({ group, kind }: Definition, { name }: Version): string {
  return `crd:${group}/${name}.${kind}`;
}

/** A catalogue that knows the fields of a custom resource besides those of built-in kinds. Each object in the schema is a type. */
export function withDefinition(catalogue: Catalogue, definition: Definition, version: Version): Catalogue {
  const schemas = new Map<string, Schema>();
  const made = new Map<string, ReadonlyMap<string, Field>>();
  const root = rootTypeOf(definition, version);
  if (version.schema !== undefined) schemas.set(root, version.schema);
  const shapeOf = (schema: Schema, path: string): TypeShape => {
    if (schema.items !== undefined) return { kind: "list", items: shapeOf(schema.items, `${path}[]`) };
    if (schema.properties !== undefined) {
      schemas.set(path, schema);
      return { kind: "type", name: path };
    }
    if (typeof schema.additionalProperties === "object") return { kind: "map", values: shapeOf(schema.additionalProperties, `${path}.*`) };
    return { kind: "scalar", name: scalarWord(schema) };
  };
  const fields = (type: string): ReadonlyMap<string, Field> | undefined => {
    const schema = schemas.get(type);
    if (schema === undefined) return catalogue.fields(type);
    const known = made.get(type);
    if (known !== undefined) return known;
    const opened = new Map<string, Field>(type === root ? head(root) : []);
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (!opened.has(name))
        opened.set(name, fieldOf(property, { type, name, required: schema.required?.includes(name) === true }, shapeOf));
    made.set(type, opened);
    return opened;
  };
  return { ...catalogue, fields, field: (type, name) => fields(type)?.get(name) };
}

interface Named {
  readonly type: string;
  readonly name: string;
  readonly required: boolean;
}

function fieldOf(schema: Schema, { type, name, required }: Named, shapeOf: (schema: Schema, path: string) => TypeShape): Field {
  const shape = shapeOf(schema, `${type}.${name}`);
  const values = schema.enum?.filter((value): value is string => typeof value === "string");
  return {
    type: wordOf(shape),
    shape,
    key: fieldKey(type, name),
    required,
    ...(values !== undefined && values.length > 0 && { enum: values }),
    ...(schema.default !== undefined && { default: schema.default }),
  };
}

/** What every object has, whatever its schema says. */
function head(root: string): readonly (readonly [string, Field])[] {
  const field = (name: string, shape: TypeShape): readonly [string, Field] => [
    name,
    { type: wordOf(shape), shape, key: fieldKey(root, name), required: name !== "metadata" },
  ];
  return [
    field("apiVersion", { kind: "scalar", name: "string" }),
    field("kind", { kind: "scalar", name: "string" }),
    field("metadata", { kind: "type", name: "meta/v1.ObjectMeta" }),
  ];
}

function wordOf(shape: TypeShape): string {
  switch (shape.kind) {
    case "list":
      return `[]${wordOf(shape.items)}`;
    case "map":
      return `{}${wordOf(shape.values)}`;
    case "union":
      return "any";
    default:
      // The object in a schema has no name of its own.
      return shape.kind === "type" && shape.name.startsWith("crd:") ? "object" : shape.name;
  }
}

function scalarWord(schema: Schema): ScalarWord {
  if (schema["x-kubernetes-int-or-string"] === true) return "intOrString";
  switch (schema.type) {
    case "boolean":
    case "string":
      return schema.type;
    case "integer":
      return "int64";
    case "number":
      return "double";
    default:
      return schema.type === "object" ? "object" : "any";
  }
}
