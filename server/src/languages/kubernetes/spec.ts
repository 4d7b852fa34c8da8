import type { Place } from "../../engine/language.js";
import type { EnumValue, FieldSpec } from "../../knowledge/facts.js";
import { fieldKey, splitFieldKey } from "../../knowledge/fieldKey.js";
import { type Catalogue, typeShape } from "./catalogue.js";
import type { Description } from "./descriptions.js";
import type { Histories } from "./history.js";
import { typeWords } from "./words.js";

interface Tables {
  readonly catalogue: Catalogue;
  readonly histories: Histories;
  readonly describe: (key: ReturnType<typeof fieldKey>) => Description | undefined;
}

/** What the API says of a field: type, default, values, meaning. */
export function specOf(tables: Tables, place: Place): FieldSpec | undefined {
  const { type, name } = splitFieldKey(place.field);
  const meaning = tables.describe(place.field) ?? ownerMeaning(tables, place) ?? withoutText(place);
  const said = { ...(meaning && { meaning: meaning.text }), ...(meaning?.ours === false && { meaningFrom: "Kubernetes API reference" }) };
  if (name === "") return { type: "object", required: false, ...said, sources: [referenceOf(type)] };
  const field = tables.catalogue.field(type, name);
  if (field === undefined) return undefined;
  const shape = field.shape;
  const word = place.userKey === true && shape.kind === "map" ? typeWords(field.type).replace(/^map of /u, "") : typeWords(field.type);
  return {
    type: word,
    required: field.required,
    ...(field.default !== undefined && { default: field.default }),
    ...(field.enum && { values: field.enum.map((value) => enumValue(tables, place, value)) }),
    ...said,
    sources: [referenceOf(type)],
  };
}

/** Some fields went before descriptions of theirs were kept; what can be said is where they belonged. */
function withoutText(place: Place): Description | undefined {
  const { type, name } = splitFieldKey(place.field);
  if (name === "") return undefined;
  return { text: `A field of ${type.slice(type.lastIndexOf(".") + 1)}; no description of it was kept.`, ours: true };
}

/** A value of a closed set: what it means, and since when it may stand there where that is later than the field. */
function enumValue({ histories, describe }: Tables, { field }: Place, value: string): EnumValue {
  const meaning = describe(`${field}=${value}`)?.text;
  const since = histories.valueSince(field, value);
  return { value, ...(meaning !== undefined && { meaning }), ...(since !== undefined && { since }) };
}

/** A field without a text of its own is described by the type it holds. */
function ownerMeaning({ catalogue, describe }: Tables, place: Place): Description | undefined {
  const { type, name } = splitFieldKey(place.field);
  let shape = typeShape(catalogue.field(type, name)?.type ?? "any");
  while (shape.kind === "list" || shape.kind === "map") shape = shape.kind === "list" ? shape.items : shape.values;
  return shape.kind === "type" ? describe(fieldKey(shape.name, "")) : undefined;
}

function referenceOf(type: string): string {
  const version = /\/(v\d\w*)\./u.exec(type)?.[1] ?? "v1";
  const group = type.slice(0, type.indexOf("/"));
  return `https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#${type.slice(type.lastIndexOf(".") + 1).toLowerCase()}-${version}-${group}`;
}
