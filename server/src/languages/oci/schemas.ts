import type { DataFiles } from "../../engine/language.js";
import { type FieldKey, fieldKey } from "../../knowledge/fieldKey.js";
import { type JsonSchema, type LocatedSchema, type MemberSchema, rootSchema, type SchemaReader } from "../../schema/jsonSchema.js";
import { type OciKind, schemaOfKind } from "./kinds.js";

/** The schema files of this language, each parsed when it is first asked for. */
export interface Schemas {
  readonly read: SchemaReader;
  /** The schema of a whole document. */
  root(kind: OciKind): LocatedSchema | undefined;
}

/** Names of the schema files among the data files. */
export const schemaFiles: readonly string[] = Object.values(schemaOfKind).map((name) => `oci/${name}.schema.json`);

/** Opens the schemas over the product's data files. */
export function openSchemas(data: DataFiles): Schemas {
  const parsed = new Map<string, JsonSchema>();
  const known: ReadonlySet<string> = new Set(Object.values(schemaOfKind));
  const read: SchemaReader = (file) => {
    if (!known.has(file)) return undefined;
    // A file of ours in this shape; test/schemas proves it.
    const schema = parsed.get(file) ?? (JSON.parse(data.text(`oci/${file}.schema.json`)) as JsonSchema);
    parsed.set(file, schema);
    return schema;
  };
  return { read, root: (kind) => rootSchema(read, schemaOfKind[kind]) };
}

/** The key of a member: `oci.runtime.Linux#namespaces`. */
export function keyOf({ owner, name, userKey }: MemberSchema): FieldKey {
  return fieldKey(`oci.${owner.file}.${owner.definition}`, userKey ? "" : name);
}

/** The key of a document or object as a whole: `oci.runtime.Config#`. */
export function keyOfType({ file, definition }: LocatedSchema): FieldKey {
  return fieldKey(`oci.${file}.${definition}`, "");
}
