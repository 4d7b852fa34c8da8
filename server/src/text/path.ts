import type { DataNode, DataTree, Entry } from "./tree.js";
import { keyText } from "./tree.js";

/** A step from a node to its child: a key of a mapping or an index of a sequence. */
export type PathStep = string | number;

/** Where a node lies in its document. */
export interface Location {
  readonly path: readonly PathStep[];
  readonly node: DataNode;
  /** The entry whose key or value is at the offset; undefined for the root and for items of a sequence. */
  readonly entry?: Entry | undefined;
  /** Whether the offset lies on the entry's key. */
  readonly onKey: boolean;
}

/** The innermost node at `offset` of the slice, or undefined where there is none. */
export function locate(tree: DataTree, offset: number): Location | undefined {
  if (tree.root === undefined) return undefined;
  let current: Location = { path: [], node: tree.root, onKey: false };
  for (;;) {
    const next = child(current, offset);
    if (next === undefined) return within(current.node, offset) || current.onKey ? current : undefined;
    current = next;
    if (current.onKey) return current;
  }
}

function child(parent: Location, offset: number): Location | undefined {
  const { node, path } = parent;
  if (node.kind === "scalar" || node.alias !== undefined) return undefined;
  if (node.kind === "sequence") {
    const index = lastBefore(node.items, offset, (item) => item);
    const item = node.items[index];
    return item === undefined || !within(item, offset) ? undefined : { path: [...path, index], node: item, onKey: false };
  }
  const entry = node.entries[lastBefore(node.entries, offset, (candidate) => (candidate.merged === true ? undefined : candidate.key))];
  if (entry === undefined) return undefined;
  const onKey = within(entry.key, offset);
  return onKey || within(entry.value, offset) ? { path: [...path, keyText(entry.key)], node: entry.value, entry, onKey } : undefined;
}

/**
 * Index of the last element that begins at or before `offset`, -1 where none does. Elements stand in text order; those without
 * a node of their own (merged entries) come last.
 */
function lastBefore<Element>(elements: readonly Element[], offset: number, nodeOf: (element: Element) => DataNode | undefined): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    const node = element === undefined ? undefined : nodeOf(element);
    if (node !== undefined && (node.alias ?? node.range).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function within(node: DataNode, offset: number): boolean {
  const range = node.alias ?? node.range;
  return range.start <= offset && offset <= range.end;
}

/** `spec.containers[0].image`; keys that are no plain words stand as `metadata.labels["app.kubernetes.io/name"]`. */
export function dottedPath(path: readonly PathStep[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$-]*$/u.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** RFC 6901 pointer, `""` for the root. */
export function jsonPointer(path: readonly PathStep[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
