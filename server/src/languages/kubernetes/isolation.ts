import type { DataFiles } from "../../engine/language.js";
import type { Isolation } from "../../knowledge/facts.js";
import { type FieldKey, splitFieldKey } from "../../knowledge/fieldKey.js";
import { type Catalogue, once } from "./catalogue.js";

/**
 * Opens the isolation table. A field without an entry of its own is answered by the same field of the same type in another
 * version of its API: first of its own group, there the stablest and newest. A type or field that goes by another name today is
 * answered by that one (`isolationLike.json`), and the frame of every object is the same.
 */
export function openIsolation(data: DataFiles, catalogue: Catalogue): (key: FieldKey) => Isolation | undefined {
  // A file of ours in this shape; test/schemas proves it.
  const table = once(() => JSON.parse(data.text("kubernetes/isolation.json")) as Readonly<Record<FieldKey, Isolation>>);
  const relatives = once(() => byLocalName(Object.keys(table())));
  const like = once(() => JSON.parse(data.text("kubernetes/isolationLike.json")) as Readonly<Record<string, string>>);
  return (key) => {
    const found = Object.hasOwn(table(), key) ? table()[key] : undefined;
    if (found !== undefined) return found;
    const word = typeWord(catalogue, key);
    const candidates = (relatives().get(localName(key)) ?? []).filter((candidate) => typeWord(catalogue, candidate) === word);
    const [best] = candidates.sort(
      (a, b) => Number(groupOf(b) === groupOf(key)) - Number(groupOf(a) === groupOf(key)) || rank(b) - rank(a),
    );
    return table()[best ?? likened(like(), key) ?? frameField(catalogue, key) ?? key];
  };
}

/** The key that answers for a field, or for the fields of a type, whose group knows it by another name today. */
function likened(like: Readonly<Record<string, string>>, key: FieldKey): FieldKey | undefined {
  const { type, name } = splitFieldKey(key);
  const [group, typeName] = [groupOf(key), type.slice(type.indexOf(".") + 1)];
  const byField = like[`${group}/${typeName}#${name}`];
  const byType = like[`${group}/${typeName}`];
  // The file's values are types and field keys; test/schemas proves it.
  return (byField ?? (byType && `${byType}#${name}`)) as FieldKey | undefined;
}

/** For the frame of an object or a list (`apiVersion`, `metadata`, `spec`, `items` …), the same field of a kind that has entries for it. */
function frameField(catalogue: Catalogue, key: FieldKey): FieldKey | undefined {
  const { type, name } = splitFieldKey(key);
  if (catalogue.field(type, "metadata") === undefined) return undefined;
  if (type.endsWith("List") && (name === "items" || name === "metadata")) return `core/v1.ConfigMapList#${name}`;
  if (name === "spec" || name === "status") return `core/v1.ResourceQuota#${name}`;
  const model: FieldKey = `core/v1.ConfigMap#${name}`;
  return ["apiVersion", "kind", "metadata"].includes(name) && typeWord(catalogue, key) === typeWord(catalogue, model) ? model : undefined;
}

function byLocalName(keys: readonly string[]): ReadonlyMap<string, readonly FieldKey[]> {
  const found = new Map<string, FieldKey[]>();
  // The keys of the table are field keys.
  for (const key of keys as FieldKey[]) found.set(localName(key), [...(found.get(localName(key)) ?? []), key]);
  return found;
}

/** `PodSpec#hostPID` of `core/v1.PodSpec#hostPID`. */
function localName(key: FieldKey): string {
  return key.slice(key.indexOf(".") + 1);
}

function groupOf(key: FieldKey): string {
  return key.slice(0, key.indexOf("/"));
}

/** The field's type without API groups and versions: fields of one name that hold different things are no relatives. */
function typeWord(catalogue: Catalogue, key: FieldKey): string | undefined {
  const { type, name } = splitFieldKey(key);
  return catalogue.field(type, name)?.type.replace(/[a-z]+\/\w+\./gu, "");
}

/** Stable above beta above alpha, then by number. */
function rank(key: FieldKey): number {
  const [, major = "0", stage, minor = "0"] = /\/v(\d+)(?:(alpha|beta)(\d+))?\./u.exec(key) ?? [];
  return (stage === undefined ? 2 : stage === "beta" ? 1 : 0) * 10_000 + Number(major) * 100 + Number(minor);
}
