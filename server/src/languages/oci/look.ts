import type { Problem } from "../../engine/finding.js";
import type { Rule, RuleContext, RuleMeta } from "../../engine/rule.js";
import type { PathStep } from "../../text/path.js";
import type { Range } from "../../text/range.js";
import { type DataNode, keyText, stringOf } from "../../text/tree.js";
import type { OciDocument } from "./document.js";
import type { OciKind } from "./kinds.js";

/** A node and how it is reached. */
export interface Found {
  readonly node: DataNode;
  readonly path: readonly PathStep[];
  /** The key under which the node stands, where it does not stand in a list. */
  readonly key?: Range | undefined;
}

/** A rule about documents of some kinds. */
export function ruleFor(
  kinds: readonly OciKind[],
  meta: RuleMeta,
  check: (document: OciDocument, root: Found, context: RuleContext) => Iterable<Problem>,
): Rule<OciDocument> {
  return {
    meta,
    *check(document, context) {
      if (document.root !== undefined && kinds.includes(document.kind)) yield* check(document, { node: document.root, path: [] }, context);
    },
  };
}

/** The nodes that a path such as `linux.seccomp.syscalls[].names[]` leads to from `start`; `*` is every member. */
export function lookup(start: Found | undefined, path: string): readonly Found[] {
  let current: readonly Found[] = start === undefined ? [] : [start];
  for (const step of stepsOf(path)) {
    if (current.length === 0) return current;
    current = current.flatMap((found) => children(found, step));
  }
  return current;
}

/** Paths are written in the rules, so that there are few of them. */
const steps = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  const known = steps.get(path);
  if (known !== undefined) return known;
  const made = path.split(/\.|(?=\[\])/u);
  steps.set(path, made);
  return made;
}

/** The first node that a path leads to. */
export function first(start: Found | undefined, path: string): Found | undefined {
  return lookup(start, path)[0];
}

function children({ node, path }: Found, step: string): readonly Found[] {
  if (step === "[]") return node.kind === "sequence" ? node.items.map((item, index) => ({ node: item, path: [...path, index] })) : [];
  if (node.kind !== "mapping") return [];
  const entries = step === "*" ? node.entries : node.entries.filter(({ key }) => keyText(key) === step).slice(-1);
  return entries
    .filter(({ value }) => value.kind !== "scalar" || value.value !== null)
    .map(({ key, value }) => ({ node: value, path: [...path, keyText(key)], key: key.range }));
}

/** A problem at a node: at the value of a scalar, else at its key or opening bracket. */
export function at(found: Found, message: string, more: Partial<Problem> = {}): Problem {
  const { node, key, path } = found;
  const range = node.kind === "scalar" ? node.range : (key ?? { start: node.range.start, end: node.range.start + 1 });
  return { range, path, message, ...more };
}

/** A problem at the key of a member. */
export function atKey(found: Found, message: string, more: Partial<Problem> = {}): Problem {
  return { ...at(found, message, more), range: found.key ?? found.node.range };
}

/** The string at a node, or undefined. */
export function text(found: Found | undefined): string | undefined {
  return stringOf(found?.node);
}

/** The number at a node, or undefined. */
export function number(found: Found | undefined): number | undefined {
  const value = found?.node.kind === "scalar" ? found.node.value : undefined;
  return typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : undefined;
}

/** How many items or members a collection has; 0 for what is none. */
export function size(found: Found | undefined): number {
  const node = found?.node;
  return node?.kind === "sequence" ? node.items.length : node?.kind === "mapping" ? node.entries.length : 0;
}

/** Items that come a second time by `keyOf`; items without a key count as different. */
export function* repeated(items: readonly Found[], keyOf: (item: Found) => string | undefined): Generator<Found> {
  const seen = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    if (seen.has(key)) yield item;
    seen.add(key);
  }
}
