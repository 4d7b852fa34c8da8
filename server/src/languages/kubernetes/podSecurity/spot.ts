import type { Problem } from "../../../engine/finding.js";
import { type DataNode, entryOf, keyText } from "../../../text/tree.js";
import { rangeFor } from "../typedNodes.js";

/** A value in a Pod, with what stands before it. */
export interface Spot {
  readonly node: DataNode;
  /** The key under which the value stands; for an item of a list the item itself. */
  readonly key: DataNode;
  /** Steps from the document's root. */
  readonly path: readonly (string | number)[];
}

/** The value that `names` lead to from `from`; undefined where a step is missing or null. */
export function fieldOf(from: Spot | undefined, ...names: readonly string[]): Spot | undefined {
  let spot = from;
  for (const name of names) {
    const entry = entryOf(spot?.node, name);
    if (spot === undefined || entry === undefined || isNull(entry.value)) return undefined;
    spot = { node: entry.value, key: entry.key, path: [...spot.path, name] };
  }
  return spot;
}

/** The items of a list; none where it is no list. */
export function listOf(from: Spot | undefined): readonly Spot[] {
  if (from?.node.kind !== "sequence") return [];
  return from.node.items.flatMap((node, index) => (isNull(node) ? [] : [{ node, key: node, path: [...from.path, index] }]));
}

/** The values of a mapping that are not null by key, in one walk; of a key that stands twice the first. */
export function entriesOf(from: Spot | undefined): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  if (from?.node.kind !== "mapping") return found;
  for (const { key, value } of from.node.entries) {
    const name = keyText(key);
    if (!found.has(name) && !isNull(value)) found.set(name, { node: value, key, path: [...from.path, name] });
  }
  return found;
}

/** The scalar at a spot as its reader sees it; undefined for lists, mappings and nothing. */
export function scalarAt(spot: Spot | undefined): string | number | bigint | boolean | undefined {
  return spot?.node.kind === "scalar" ? (spot.node.value ?? undefined) : undefined;
}

/** The string at a spot; undefined for everything else. */
export function textOf(spot: Spot | undefined): string | undefined {
  const value = scalarAt(spot);
  return typeof value === "string" ? value : undefined;
}

/** A problem on the value of a spot. */
export function onValue({ node, path }: Spot, message: string): Problem {
  return { range: rangeFor(node), path, message };
}

/** A problem on the key of a spot. */
export function onKey({ key, path }: Spot, message: string): Problem {
  return { range: rangeFor(key), path, message };
}

/** A problem about a field that is missing below a spot, shown on the spot's key. */
export function missing({ key, path }: Spot, names: readonly string[], message: string): Problem {
  return { range: rangeFor(key), path: [...path, ...names], message };
}

function isNull(node: DataNode): boolean {
  return node.kind === "scalar" && node.value === null;
}
