import type { DataFiles } from "../../../engine/language.js";
import { fieldKey } from "../../../knowledge/fieldKey.js";
import { type DataNode, type Entry, keyText } from "../../../text/tree.js";
import { type Catalogue, type Field, once, typeShape } from "../catalogue.js";

/** Data file of the fields, with our sentence for each. */
export const kustomizationFile = "kubernetes/kustomization.json";

/** Type of the root. */
export const rootType = "kustomize/v1beta1.Kustomization";

/** A field of a kustomization. */
export interface KustomizationField extends Field {
  readonly text: string;
  /** Well-known values of a set that is not closed: others are taken, but mean nothing. */
  readonly values?: readonly string[] | undefined;
  /** The field that took its place, and the release of kustomize that says so when it builds. */
  readonly deprecated?: { readonly since?: string | undefined; readonly use: string } | undefined;
}

/** Types and fields of kustomizations, in the form in which those of Kubernetes are kept, so that the same code judges both. */
export interface KustomizationCatalogue extends Catalogue {
  field(type: string, name: string): KustomizationField | undefined;
  fields(type: string): ReadonlyMap<string, KustomizationField> | undefined;
}

/** Opens the table; reads it when it is first asked for. */
export function openKustomizationCatalogue(data: DataFiles): KustomizationCatalogue {
  const types = once(() => {
    // A file of ours in this shape; its test proves it.
    const file = JSON.parse(data.text(kustomizationFile)) as { types: Record<string, Record<string, FieldEntry>> };
    return new Map(Object.entries(file.types).map(([type, fields]) => [type, opened(type, fields)]));
  });
  return {
    types: () => types().keys(),
    fields: (type) => types().get(type),
    field: (type, name) => types().get(type)?.get(name),
    kinds: () => [],
    kind: () => undefined,
    versionsOf: () => [],
  };
}

type FieldEntry = Omit<KustomizationField, "required" | "shape" | "key">;

function opened(type: string, entries: Readonly<Record<string, FieldEntry>>): FieldsByName {
  const fields = new FieldsByName();
  for (const [name, field] of Object.entries(entries))
    fields.set(name, { ...field, shape: typeShape(field.type), key: fieldKey(type, name), required: false });
  return fields;
}

/** Fields that are found in any case, as kustomize's reader (Go's encoding/json) finds them. */
class FieldsByName extends Map<string, KustomizationField> {
  override get(name: string): KustomizationField | undefined {
    const exact = super.get(name);
    if (exact !== undefined) return exact;
    const folded = [...this.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
    return folded === undefined ? undefined : super.get(folded);
  }
}

/** The entry under `name`, in whatever case, unless its value is missing or null. */
export function entryIn(node: DataNode | undefined, name: string): Entry | undefined {
  if (node?.kind !== "mapping") return undefined;
  const found =
    node.entries.find(({ key }) => keyText(key) === name) ??
    node.entries.find(({ key }) => keyText(key).toLowerCase() === name.toLowerCase());
  return found === undefined || isNull(found.value) ? undefined : found;
}

/** The value under `name`, unless it is missing or null. */
export function valueIn(node: DataNode | undefined, name: string): DataNode | undefined {
  return entryIn(node, name)?.value;
}

/** A text under `name`; empty where there is none, and undefined where it is no text. */
export function textIn(node: DataNode | undefined, name: string): string | undefined {
  const value = valueIn(node, name);
  if (value === undefined) return "";
  return value.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

/** Items of a list, null ones too; none where it is no list. */
export function listIn(node: DataNode | undefined, name: string): readonly DataNode[] {
  const value = valueIn(node, name);
  return value?.kind === "sequence" ? value.items : [];
}

export function isNull(node: DataNode): boolean {
  return node.kind === "scalar" && node.value === null;
}
