import type { Fix } from "../../engine/finding.js";
import type { LocatedSchema } from "../../schema/jsonSchema.js";
import { branches, itemSchema, memberSchema, namedMembers } from "../../schema/jsonSchema.js";
import type { PathStep } from "../../text/path.js";
import type { Range } from "../../text/range.js";
import { type DataNode, keyText, type MappingNode, stringOf } from "../../text/tree.js";
import { editDistance, nearest } from "../../values/suggestion.js";
import type { OciDocument } from "./document.js";
import type { Schemas } from "./schemas.js";
import { shorten } from "./words.js";

/** A key that is probably another one. */
export interface MisspeltKey {
  readonly range: Range;
  readonly message: string;
  readonly path: readonly PathStep[];
  /** The key that was probably meant. */
  readonly meant: string;
  readonly fixes: readonly Fix[];
}

/**
 * Keys that no schema knows and that differ little from one that is not there. Other unknown keys are silent: "runtimes … MUST NOT
 * generate an error" over them (runtime-spec v1.3.0, config.md, “Extensibility”), and so for images.
 */
export function* misspeltKeys(schemas: Schemas, root: LocatedSchema, document: OciDocument): Generator<MisspeltKey> {
  if (document.root !== undefined) yield* walk(schemas, root, document.root, []);
}

function* walk(schemas: Schemas, located: LocatedSchema, node: DataNode, path: readonly PathStep[]): Generator<MisspeltKey> {
  if (node.kind === "sequence") {
    const item = itemSchema(schemas.read, located);
    if (item === undefined) return;
    for (const [index, child] of node.items.entries()) if (child.kind !== "scalar") yield* walk(schemas, item, child, [...path, index]);
  }
  if (node.kind !== "mapping") return;
  let known: readonly string[] | undefined;
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    const member = memberSchema(schemas.read, located, name, node);
    if (member !== undefined && !(member.userKey && isOpen(schemas, located))) {
      if (value.kind !== "scalar") yield* walk(schemas, member.value, value, [...path, name]);
      continue;
    }
    known ??= absent(
      [...namedMembers(schemas.read, located, node)].map((one) => one.name),
      node,
    );
    const open = isOpen(schemas, located);
    const byName = known.length === 0 ? undefined : meantBy(name, known, open);
    const meant = byName ?? (open ? undefined : meantByValue({ schemas, located, node, known }, value));
    if (meant === undefined) continue;
    yield {
      range: key.range,
      path: [...path, name],
      meant,
      message: messageFor(name, meant),
      fixes: [{ title: `Replace with ${meant}`, edits: [{ range: key.range, newText: JSON.stringify(meant) }], preferred: true }],
    };
  }
}

function messageFor(name: string, meant: string): string {
  if (name.toLowerCase() === meant.toLowerCase()) {
    return `key \`${name}\` is written \`${meant}\`; readers in Go take any letter case, others do not`;
  }
  return `unknown key \`${shorten(name)}\`; did you mean \`${meant}\`?`;
}

/** Whether others may add members of their own here beside those with names (a CNI plugin's configuration). */
function isOpen(schemas: Schemas, located: LocatedSchema): boolean {
  return branches(schemas.read, located).some(
    ({ schema }) => schema.additionalProperties === true || typeof schema.additionalProperties === "object",
  );
}

function absent(known: readonly string[], node: MappingNode): readonly string[] {
  const present = new Set(node.entries.map(({ key }) => keyText(key)));
  return known.filter((name) => !present.has(name));
}

/** The known key that `name` stands for, by letter case, separators, edits, or a word too much or too little. */
function meantBy(name: string, known: readonly string[], open: boolean): string | undefined {
  const bare = bareOf(name);
  const same = known.find((candidate) => bareOf(candidate) === bare);
  if (same !== undefined || name.length < 3 || name.length > 60) return same;
  if (open) return known.find((candidate) => candidate.length > 3 && editDistance(bare, bareOf(candidate), 2) < 2);
  return nearest(name, known) ?? known.find((candidate) => extends_(name, candidate) || extends_(candidate, name));
}

interface Owner {
  readonly schemas: Schemas;
  readonly located: LocatedSchema;
  readonly node: MappingNode;
  /** The members that are not there. */
  readonly known: readonly string[];
}

/**
 * The one absent member that a value under another name fits: an object all of whose keys that member has, or a list in the place of a
 * required one.
 */
function meantByValue({ schemas, located, node, known }: Owner, value: DataNode): string | undefined {
  if (value.kind === "scalar") return undefined;
  const required = new Set(branches(schemas.read, located, node).flatMap(({ schema }) => schema.required ?? []));
  const fitting = new Set<string>();
  for (const { name, value: schema } of namedMembers(schemas.read, located, node)) {
    if (!known.includes(name)) continue;
    if (value.kind === "mapping" ? hasAllKeys(schemas, schema, value) : required.has(name) && isListOf(schemas, schema, value.items))
      fitting.add(name);
  }
  return fitting.size === 1 ? [...fitting][0] : undefined;
}

function hasAllKeys(schemas: Schemas, located: LocatedSchema, { entries }: MappingNode): boolean {
  const names = new Set([...namedMembers(schemas.read, located)].map(({ name }) => name));
  return entries.length > 1 && entries.every(({ key }) => names.has(keyText(key)));
}

/** Whether a list may hold just such items: texts, or objects. */
function isListOf(schemas: Schemas, located: LocatedSchema, items: readonly DataNode[]): boolean {
  const item = itemSchema(schemas.read, located);
  if (item === undefined || items.length === 0) return false;
  const types = new Set(branches(schemas.read, item).flatMap(({ schema }) => schema.type ?? []));
  return items.every(
    (node) => types.has(node.kind === "mapping" ? "object" : "string") && (node.kind === "mapping" || stringOf(node) !== undefined),
  );
}

function bareOf(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/gu, "");
}

/** `softLimit` is `soft` and one more word, `fileMode` is `mode` with one before. */
function extends_(long: string, short: string): boolean {
  if (short.length < 3 || long.length <= short.length) return false;
  return (
    long.startsWith(short) || (long.toLowerCase().endsWith(short.toLowerCase()) && /[A-Z]/u.test(long.charAt(long.length - short.length)))
  );
}
