import type { PathStep } from "../text/path.js";
import type { Range } from "../text/range.js";
import { type DataNode, type DataTree, entryOf, keyText } from "../text/tree.js";

/** What a validator says of a value: the members of ajv's error objects that are read here. */
export interface ValidatorError {
  /** RFC 6901 pointer into the document. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator made ahead of time: `errors` speaks of the last call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidatorError[] | null | undefined;
}

/** A fault of shape at its place in the text. */
export interface ShapeFault {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Steps to the faulty value; to the owner, with the missing name last, for `required`. */
  readonly path: readonly PathStep[];
  /** The faulty value; the owner for `required`. */
  readonly node: DataNode;
  /** The value's text; for `required` the key of the owner, or its opening bracket. */
  readonly range: Range;
}

/** Validates a tree and says what is wrong with its shape: one fault per place, in text order. */
export function shapeFaults(tree: DataTree, validate: Validator): readonly ShapeFault[] {
  if (tree.root === undefined || validate(plainValue(tree.root))) return [];
  const faults = new Map<string, ShapeFault>();
  for (const error of meaningful(validate.errors ?? [])) {
    const fault = locateFault(tree.root, error);
    const place = fault.path.join("\0");
    if (!faults.has(place)) faults.set(place, fault);
  }
  return [...faults.values()].sort((a, b) => a.range.start - b.range.start);
}

/** The value as a reader in Go sees it: members that are null count as absent, what is missing from half-typed text too. */
export function plainValue(node: DataNode): unknown {
  if (node.kind === "scalar") return typeof node.value === "bigint" ? Number(node.value) : node.value;
  if (node.kind === "sequence") return node.items.filter(({ kind, range }) => kind !== "scalar" || range.end > range.start).map(plainValue);
  const members: Record<string, unknown> = {};
  for (const { key, value } of node.entries) {
    if (value.kind === "scalar" && value.value === null) continue;
    Object.defineProperty(members, keyText(key), { value: plainValue(value), enumerable: true, configurable: true, writable: true });
  }
  return members;
}

/** Keywords that only say that one of their branches failed. */
const wrappers = new Set(["allOf", "anyOf", "oneOf", "if", "not", "dependencies", "propertyNames"]);

/**
 * Leaves out what says nothing of its own: wrappers whose branches have spoken, and the branches of a choice that the value
 * visibly does not mean (a fault deeper inside means that the branch fitted so far).
 */
function meaningful(errors: readonly ValidatorError[]): readonly ValidatorError[] {
  const kept = errors.filter(({ keyword }) => !wrappers.has(keyword));
  const deepest = new Map<string, number>();
  for (const error of kept) {
    const choice = choiceOf(error);
    if (choice !== undefined) deepest.set(choice, Math.max(deepest.get(choice) ?? 0, error.instancePath.length));
  }
  const chosen = kept.filter((error) => {
    const choice = choiceOf(error);
    if (choice === undefined) return true;
    return deepest.get(choice) === error.instancePath.length && (error.keyword !== "required" || isFirst(kept, error, choice));
  });
  const wrapped = errors.filter(
    ({ keyword, instancePath }) => wrappers.has(keyword) && !kept.some((error) => error.instancePath.startsWith(instancePath)),
  );
  return [...chosen, ...wrapped];
}

/** Of the members that the branches of a choice ask for, the first is named: any of them would do. */
function isFirst(errors: readonly ValidatorError[], error: ValidatorError, choice: string): boolean {
  return (
    errors.find((other) => other.keyword === "required" && other.instancePath === error.instancePath && choiceOf(other) === choice) ===
    error
  );
}

/** The `anyOf` or `oneOf` that an error comes out of, with the place it judges. */
function choiceOf({ schemaPath }: ValidatorError): string | undefined {
  return /^.*?\/(?:anyOf|oneOf)(?=\/)/u.exec(schemaPath)?.[0];
}

function locateFault(root: DataNode, { instancePath, keyword, params }: ValidatorError): ShapeFault {
  const path: PathStep[] = [];
  let node = root;
  let key: Range | undefined;
  for (const part of instancePath.split("/").slice(1)) {
    const step = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const entry = node.kind === "mapping" ? lastEntry(node, step) : undefined;
    const next = node.kind === "sequence" ? present(node.items)[Number(step)] : entry?.value;
    if (next === undefined) break;
    path.push(node.kind === "sequence" ? node.items.indexOf(next) : step);
    key = entry?.key.range ?? next.range;
    node = next;
  }
  if (keyword !== "required") return { keyword, params, path, node, range: shown(node) };
  const missing = String(params["missingProperty"]);
  const onKey = key !== undefined && typeof path.at(-1) === "string";
  return { keyword, params, path: [...path, missing], node, range: onKey && key !== undefined ? key : firstCharacter(node) };
}

function present(items: readonly DataNode[]): readonly DataNode[] {
  return items.filter(({ kind, range }) => kind !== "scalar" || range.end > range.start);
}

/** Readers keep the last of duplicate members. */
function lastEntry(node: DataNode & { readonly kind: "mapping" }, name: string) {
  return node.entries.findLast(({ key }) => keyText(key) === name) ?? entryOf(node, name);
}

/** A collection is shown by its opening bracket: a mark over all its lines would hide the text. */
function shown(node: DataNode): Range {
  return node.kind === "scalar" ? node.range : firstCharacter(node);
}

function firstCharacter({ range }: DataNode): Range {
  return { start: range.start, end: Math.min(range.start + 1, range.end) };
}
