import type { Fix } from "../../../engine/finding.js";
import type { DataNode, MappingNode, ScalarNode } from "../../../text/tree.js";
import { quoteScalar, replaceValue } from "../../../text/yamlEdits.js";
import { columnOf } from "../../../text/yamlLines.js";
import { isQuantity } from "../../../values/quantity.js";
import type { ScalarWord, TypeShape } from "../catalogue.js";
import { type Fault, fix } from "./fault.js";
import { shapeAt } from "./spot.js";

/** Quotes on or off, a unit in its right spelling, a list of one. */
export function otherType({ document: { text }, problem, spot, tables: { catalogue } }: Fault): readonly Fix[] {
  const { node, entry, object, path } = spot;
  if (node === undefined || node.alias !== undefined || object?.known === undefined) return [];
  if (entry?.key.value === null && problem.range.start === entry.key.range.start)
    return fix(`Put ${entry.key.text} in quotes`, quoteScalar(entry.key), true);
  const shape = shapeAt(catalogue, object.known.type, path);
  if (shape?.kind === "list") return asList(text, node, shape.items);
  return shape?.kind === "scalar" && node.kind === "scalar" ? asScalar(text, node, shape.name) : [];
}

function asScalar(text: string, node: ScalarNode, word: ScalarWord): readonly Fix[] {
  switch (word) {
    case "string":
    case "duration":
      return typeof node.value === "string" ? [] : fix(`Put ${node.text} in quotes`, quoteScalar(node), true);
    case "boolean":
      return withoutQuotes(text, node, booleans.get(node.text.toLowerCase()));
    case "int32":
    case "int64":
      return withoutQuotes(text, node, /^(?:0|-?[1-9]\d{0,14})$/u.test(node.text) ? Number(node.text) : undefined);
    case "double":
      return withoutQuotes(text, node, /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/u.test(node.text) ? Number(node.text) : undefined);
    case "quantity":
      return asQuantity(text, node);
    default:
      return [];
  }
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["on", true],
  ["false", false],
  ["no", false],
  ["off", false],
]);

/** A string that is written as the value itself; surely meant where it is spelt just so. */
function withoutQuotes(text: string, node: ScalarNode, value: boolean | number | undefined): readonly Fix[] {
  if (value === undefined || typeof node.value !== "string") return [];
  return fix(`Replace with ${value}`, replaceValue(text, node, value), node.text === String(value));
}

/** `512 MB`, `1GiB`, `100MiB`: units as people write them. */
function asQuantity(text: string, node: ScalarNode): readonly Fix[] {
  const match = /^(\d{1,15}(?:\.\d{1,9})?) ?([kmgtpe])(i?)(?:b|bytes?)?$/iu.exec(node.text);
  const [, number = "", letter = "", binary] = match ?? [];
  const unit = binary === "" ? (letter.toLowerCase() === "k" ? "k" : letter.toUpperCase()) : `${letter.toUpperCase()}i`;
  const meant = number + unit;
  return match !== null && isQuantity(meant) ? fix(`Replace with ${meant}`, replaceValue(text, node, meant)) : [];
}

/** One thing where a list is expected becomes its only item. */
function asList(text: string, node: DataNode, items: TypeShape): readonly Fix[] {
  if (node.kind === "mapping" && items.kind === "type") return fix("Make it the item of a list", itemLines(text, node));
  if (node.kind !== "scalar" || items.kind !== "scalar" || typeof node.value !== "string" || node.missing === true) return [];
  const isPlain = node.style === "plain" && /^[^\s,[\]{}]+$/u.test(node.text);
  if (!isPlain && node.style !== "single" && node.style !== "double") return [];
  return fix("Make it the item of a list", around(node, "[", "]"));
}

function around({ range: { start, end } }: DataNode, before: string, after: string): Fix["edits"] {
  return [
    { range: { start, end: start }, newText: before },
    { range: { start: end, end }, newText: after },
  ];
}

/** A dash before the first line of a mapping, and its width before the others. */
function itemLines(text: string, node: MappingNode): Fix["edits"] | undefined {
  if (node.style === "flow") return around(node, "[", "]");
  const { start, end } = node.range;
  const column = columnOf(text, start);
  if (column === undefined || text.slice(start - column, start).includes("-")) return undefined;
  const edits = [{ range: { start, end: start }, newText: "- " }];
  for (let at = text.indexOf("\n", start) + 1; at > 0 && at < end; at = text.indexOf("\n", at) + 1) {
    if (!/^\r?\n/u.test(text.slice(at, at + 2))) edits.push({ range: { start: at, end: at }, newText: "  " });
  }
  return edits;
}
