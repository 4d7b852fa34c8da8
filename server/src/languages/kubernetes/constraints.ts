import type { DataFiles } from "../../engine/language.js";
import { type Catalogue, type Field, once } from "./catalogue.js";
import { constrainedAs } from "./twins.js";

/** What the API server checks of a single field when an object is created, beyond its type; for a list, of each item. */
export interface Constraint {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Least and greatest number of items of a list, or of entries of a map. */
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  /** Shortest and longest text, in bytes of UTF-8; an absent text is none. */
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  /** Name of a form in `forms.ts`. */
  readonly form?: string | undefined;
  /** The closed set of values. */
  readonly oneOf?: readonly string[] | undefined;
  /** Whether an object without the field is refused, where the type says otherwise. */
  readonly required?: boolean | undefined;
}

/** Constraints by type and field name. */
export type Constraints = ReadonlyMap<string, ReadonlyMap<string, Constraint>>;

/** Name of the data file. */
export const constraintsFile = "kubernetes/constraints.json";

/** Opens the table of constraints; reads nothing yet. */
export function openConstraints(data: DataFiles): () => Constraints {
  return once(() => {
    // A file of ours in this shape; its test proves that every key is a field.
    const file = JSON.parse(data.text(constraintsFile)) as { fields: Record<string, Constraint> };
    const byType = new Map<string, Map<string, Constraint>>();
    for (const [key, constraint] of Object.entries(file.fields)) {
      const hash = key.indexOf("#");
      const type = byType.get(key.slice(0, hash)) ?? new Map<string, Constraint>();
      byType.set(key.slice(0, hash), type.set(key.slice(hash + 1), constraint));
    }
    return byType;
  });
}

/** A catalogue whose fields carry the closed sets and requirements that only the server's validation knows. */
export function constrained(catalogue: Catalogue, constraints: () => Constraints): Catalogue {
  const made = new Map<string, ReadonlyMap<string, Field>>();
  const fields = (type: string): ReadonlyMap<string, Field> | undefined => {
    const known = made.get(type);
    if (known !== undefined) return known;
    const plain = catalogue.fields(type);
    const extra = constraints().get(type) ?? constraints().get(constrainedAs(type));
    if (plain === undefined || extra === undefined) return plain;
    const merged = new Map(plain);
    for (const [name, { oneOf, required }] of extra) {
      const field = plain.get(name);
      if (field !== undefined) merged.set(name, { ...field, ...(oneOf && { enum: oneOf }), ...(required !== undefined && { required }) });
    }
    made.set(type, merged);
    return merged;
  };
  return { ...catalogue, fields, field: (type, name) => fields(type)?.get(name) };
}
