import type { Problem } from "../../../engine/finding.js";
import { type DataNode, type Entry, keyText, type MappingNode } from "../../../text/tree.js";
import { rangeFor } from "../typedNodes.js";

/** One schema inside the `openAPIV3Schema` of a CustomResourceDefinition. */
export interface SchemaNode {
  readonly node: MappingNode;
  readonly path: readonly (string | number)[];
  /** The key under which the schema stands, or the schema itself in a list. */
  readonly anchor: DataNode;
  /** Its keywords that have a value. */
  readonly words: ReadonlyMap<string, Entry>;
  /** Where it stands: what lies within `allOf`, `anyOf`, `oneOf` and `not` is `nested` and may say less. */
  readonly place: "root" | "item" | "field" | "nested" | "other";
  /** Whether it describes the `apiVersion`, `kind` or `metadata` of a resource. */
  readonly inMetadata: boolean;
  /** Where no default may stand, in words. */
  readonly noDefault: string | undefined;
  /** `said`: one of the two alternatives that say "an integer or a string", which are taken as they are; `allowed`: may hold them. */
  readonly intOrString: "said" | "allowed" | undefined;
}

/** A schema's keywords by name, without those whose value is null; read once. */
export function wordsOf(node: MappingNode): ReadonlyMap<string, Entry> {
  let words = known.get(node);
  if (words === undefined) {
    words = readWords(node);
    known.set(node, words);
  }
  return words;
}

const known = new WeakMap<MappingNode, ReadonlyMap<string, Entry>>();

function readWords(node: MappingNode): ReadonlyMap<string, Entry> {
  const words = new Map<string, Entry>();
  for (const entry of node.entries) {
    const name = keyText(entry.key);
    if (!words.has(name) && !(entry.value.kind === "scalar" && entry.value.value === null)) words.set(name, entry);
  }
  return words;
}

/** The text of a keyword; empty where it is missing or no text. */
export function textOf(words: ReadonlyMap<string, Entry>, name: string): string {
  const node = words.get(name)?.value;
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : "";
}

/** Whether a keyword is `true`. */
export function isOn(words: ReadonlyMap<string, Entry>, name: string): boolean {
  const node = words.get(name)?.value;
  return node?.kind === "scalar" && node.value === true;
}

/** The items of a keyword's list, or the entries of its mapping, where it has one that is not empty. */
export function isFilled(words: ReadonlyMap<string, Entry>, name: string): boolean {
  const node = words.get(name)?.value;
  return node !== undefined && (node.kind === "sequence" ? node.items.length > 0 : node.kind === "mapping" && node.entries.length > 0);
}

/** The schema under a keyword, where it is one. */
export function schemaUnder(words: ReadonlyMap<string, Entry>, name: string): MappingNode | undefined {
  const node = words.get(name)?.value;
  return node?.kind === "mapping" ? node : undefined;
}

/** The schemas of the fields, by name. */
export function fieldsOf(words: ReadonlyMap<string, Entry>): readonly Entry[] {
  return schemaUnder(words, "properties")?.entries ?? [];
}

/** A problem on a keyword: on its value where it has one, else where the schema begins. */
export function onWord(schema: SchemaNode, name: string, message: string, reason?: string): Problem {
  const node = schema.words.get(name)?.value ?? schema.anchor;
  const range = node.kind === "scalar" || node === schema.anchor ? rangeFor(node) : rangeFor(schema.words.get(name)?.key ?? node);
  return { range, path: [...schema.path, name], message, equivalents: reason === undefined ? [] : [reason] };
}
