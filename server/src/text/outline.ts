import type { Range } from "./range.js";
import { type DataNode, keyText, stringOf, valueAt } from "./tree.js";

/** A part of a document as an outline shows it; ranges are relative to the slice. */
export interface OutlineItem {
  readonly name: string;
  /** A few words behind the name: a value, say. */
  readonly detail?: string | undefined;
  readonly role: "object" | "list" | "text" | "number" | "boolean" | "step";
  readonly range: Range;
  /** The part of `range` that the name stands for. */
  readonly selection: Range;
  readonly children: readonly OutlineItem[];
}

/** Deeper parts are left out. */
const deepest = 12;
/** Longer values are cut. */
const longest = 60;

/** The members by which the items of a list may go, most telling first; the list is known by its key, `""` without one. */
export type ItemNames = (list: string) => readonly string[];

/** The parts of a node. Items of lists go by the first of `names` that they have, else by their number. */
export function outlineOf(node: DataNode, names: ItemNames, { depth, list } = { depth: 0, list: "" }): readonly OutlineItem[] {
  if (depth > deepest || node.alias !== undefined) return [];
  if (node.kind === "mapping") {
    return node.entries
      .filter(({ merged, key }) => merged !== true && key.missing !== true)
      .map(({ key, value }) =>
        itemOf(keyText(key), key.range, value, outlineOf(value, names, { depth: depth + 1, list: keyText(key) }), {
          start: key.range.start,
          end: endOf(key.range, value),
        }),
      );
  }
  if (node.kind === "sequence")
    return node.items.map((item, index) => {
      const range = item.alias ?? item.range;
      return itemOf(nameOf(item, names(list)) ?? `[${index}]`, range, item, outlineOf(item, names, { depth: depth + 1, list: "" }), range);
    });
  return [];
}

function itemOf(name: string, selection: Range, node: DataNode, children: readonly OutlineItem[], range: Range): OutlineItem {
  const detail = node.kind === "scalar" && node.missing !== true ? node.text.split("\n", 1)[0]?.slice(0, longest) : undefined;
  return {
    name: name === "" ? '""' : name.slice(0, longest),
    role: roleOf(node),
    range,
    selection,
    children,
    ...(detail !== undefined && { detail }),
  };
}

/** An item of a list by what tells it apart; a text by itself. */
function nameOf(item: DataNode, names: readonly string[]): string | undefined {
  if (item.kind === "scalar") return item.missing === true ? undefined : item.text.split("\n", 1)[0];
  return names.map((name) => stringOf(valueAt(item, name))).find((text) => text !== undefined && text !== "");
}

function roleOf(node: DataNode): OutlineItem["role"] {
  if (node.kind !== "scalar") return node.kind === "mapping" ? "object" : "list";
  if (typeof node.value === "boolean") return "boolean";
  return typeof node.value === "number" || typeof node.value === "bigint" ? "number" : "text";
}

function endOf(key: Range, value: DataNode): number {
  return Math.max(key.end, (value.alias ?? value.range).end);
}
