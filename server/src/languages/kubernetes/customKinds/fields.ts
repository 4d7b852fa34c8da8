import type { Place } from "../../../engine/language.js";
import type { FieldSpec } from "../../../knowledge/facts.js";
import { type FieldKey, fieldKey } from "../../../knowledge/fieldKey.js";
import type { PathStep } from "../../../text/path.js";
import type { Definition, Version } from "./definitions.js";
import { canonicalJson } from "./plainJson.js";
import type { Schema } from "./schema.js";

/** What a definition says of the field that lies along `steps` from an object's root; undefined where they lead nowhere. */
export function declaredField(
  definition: Definition,
  version: Version,
  steps: readonly PathStep[],
): Pick<Place, "field" | "trail" | "title" | "userKey" | "declared"> | undefined {
  let walked: Walked = { schema: version.schema, required: false, names: [], userKey: false };
  for (const step of steps) {
    const next = stepped(walked, step);
    if (next === undefined) return undefined;
    walked = next;
  }
  const { names, userKey, schema, required } = walked;
  const field = fieldKey(`crd:${definition.group}/${version.name}.${definition.kind}`, names.join("."));
  const trail: readonly FieldKey[] = [field];
  const plain = plainFields[names.join(".")];
  if (schema === undefined && plain === undefined && !userKey && names.length > 0) return undefined;
  return {
    field,
    trail,
    title: titleOf(names, userKey, definition.kind),
    ...(userKey && { userKey }),
    declared: { ...specOf(schema ?? {}, required, definition), ...(schema?.description === undefined && plain) },
  };
}

/** The fields that every object has, where its schema says nothing of them. */
const plainFields: Readonly<Record<string, { readonly type: string; readonly required: boolean; readonly meaning: string } | undefined>> = {
  apiVersion: { type: "string", required: true, meaning: "Group and version in which the object is written." },
  kind: { type: "string", required: true, meaning: "What the object is; with `apiVersion` it names the definition that counts." },
  metadata: { type: "ObjectMeta", required: false, meaning: "Name, namespace, labels and annotations of the object." },
};

/** How far a walk has come. */
interface Walked {
  readonly schema: Schema | undefined;
  readonly required: boolean;
  readonly names: readonly string[];
  readonly userKey: boolean;
}

function stepped({ schema, required, names, userKey }: Walked, step: PathStep): Walked | undefined {
  if (typeof step === "number") return schema?.items && { schema: schema.items, required, names, userKey: false };
  // A name at a list is meant for its items: an address may leave the brackets out, half-typed text the dash.
  let owner = schema;
  while (owner?.items !== undefined && owner.properties === undefined) owner = owner.items;
  const property = owner?.properties?.[step];
  const named = [...names, step];
  if (property !== undefined) return { schema: property, required: owner?.required?.includes(step) === true, names: named, userKey: false };
  const { additionalProperties: values } = owner ?? {};
  if (typeof values === "object") return { schema: values, required: false, names: named, userKey: true };
  if (names.length === 0 && plainFields[step] !== undefined) return { schema: undefined, required: false, names: named, userKey: false };
  const free = values === true || owner?.["x-kubernetes-preserve-unknown-fields"] === true || (userKey && owner === undefined);
  return free ? { schema: undefined, required: false, names: named, userKey: true } : undefined;
}

/** `limits.memory` for a key that the user chose, else the last name; the kind's name for the root. */
function titleOf(names: readonly string[], userKey: boolean, kind: string): string {
  const last = names.at(-1);
  if (last === undefined) return kind;
  const owner = names.at(-2);
  return userKey && owner !== undefined ? `${owner}.${last}` : last;
}

function specOf(schema: Schema, required: boolean, definition: Definition): FieldSpec {
  const { description, default: standing, enum: values } = schema;
  return {
    type: typeWords(schema),
    required,
    ...(standing !== undefined && { default: standing }),
    ...(values !== undefined && {
      values: values.map((value) => ({ value: typeof value === "string" ? value : canonicalJson(value) })),
    }),
    meaning: description ?? `A field of ${definition.kind}; its definition does not describe it.`,
    ...(description !== undefined && { meaningFrom: `definition of ${definition.plural}.${definition.group}` }),
    sources: [definition.source],
  };
}

/** A schema's type for people: `list of strings` is `list of string` here as for built-in kinds. */
function typeWords(schema: Schema): string {
  if (schema["x-kubernetes-int-or-string"] === true) return "integer or string";
  switch (schema.type) {
    case "array":
      return `list of ${schema.items === undefined ? "any value" : typeWords(schema.items)}`;
    case "object":
      return typeof schema.additionalProperties === "object" ? `map of ${typeWords(schema.additionalProperties)}` : "object";
    case "integer":
      return schema.format === "int64" ? "integer (64 bit)" : "integer";
    case "string":
      return schema.format === "date-time" ? "time (RFC 3339)" : "string";
    default:
      return schema.type ?? "any value";
  }
}
