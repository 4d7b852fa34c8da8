import type { NamedPlace } from "../../../text/names.js";
import type { Range } from "../../../text/range.js";
import { type DataNode, entryOf, type ScalarNode, stringOf } from "../../../text/tree.js";
import type { TypedNode } from "../typedNodes.js";

/** A scalar of which a part of the text can be taken for the name as it stands. */
export function placeOf(node: DataNode | undefined, place: Omit<NamedPlace, "range" | "name">): readonly NamedPlace[] {
  const name = stringOf(node);
  if (node?.kind !== "scalar" || name === undefined || name === "" || node.alias !== undefined) return [];
  const range = innerRange(node, name);
  return range === undefined ? [] : [{ ...place, name, range }];
}

/** Where the text of a scalar stands, without its quotes; undefined where it is written in another way than it reads. */
export function innerRange({ range, style }: ScalarNode, text: string): Range | undefined {
  const quotes = style === "plain" ? 0 : 1;
  const plainly = (style === "plain" || style === "single" || style === "double") && range.end - range.start === text.length + 2 * quotes;
  return plainly ? { start: range.start + quotes, end: range.end - quotes } : undefined;
}

/** The nearest holder of a type, the node itself included. */
export function above(typed: TypedNode, type: RegExp): TypedNode | undefined {
  let at: TypedNode | undefined = typed;
  while (at !== undefined && !type.test(at.type)) at = at.parent;
  return at;
}

/** The namespace that an object's metadata names. */
export function namespaceOf(object: DataNode): string | undefined {
  return stringOf(entryOf(entryOf(object, "metadata")?.value, "namespace")?.value);
}
