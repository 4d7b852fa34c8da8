import type { Fix } from "../../../engine/finding.js";
import { type DataNode, entryOf, keyText, type MappingNode } from "../../../text/tree.js";
import { type Destination, moveEntry, removeEntry } from "../../../text/yamlEdits.js";
import { placeFor } from "../misplaced.js";
import { type Fault, fix } from "./fault.js";
import { holderOf, shapeAt } from "./spot.js";

/** Moves a field to where it belongs, where that is one place only; else takes it out. */
export function removeField(fault: Fault): readonly Fix[] {
  const holder = holderOf(fault.spot);
  const { entry } = fault.spot;
  if (holder === undefined || entry === undefined) return [];
  const moved = destination(fault, holder, keyText(entry.key));
  const { text } = fault.document;
  return [
    ...(moved === undefined ? [] : fix(`Move to ${moved.title}`, moveEntry(text, holder, entry, moved.to))),
    ...fix(`Remove ${keyText(entry.key)}`, removeEntry(text, holder, entry)),
  ];
}

interface Move {
  readonly title: string;
  readonly to: Destination;
}

function destination({ spot, tables: { catalogue } }: Fault, holder: MappingNode, name: string): Move | undefined {
  const type = spot.object?.known?.type;
  const shape = type === undefined ? undefined : shapeAt(catalogue, type, spot.path.slice(0, -1));
  if (shape?.kind !== "type" || catalogue.field(shape.name, name) !== undefined) return undefined;
  const place = placeFor(catalogue, shape.name, name, spot.path);
  if (place === undefined) return undefined;
  return "below" in place ? down(holder, place.below.split("."), name) : up(spot, place.above, name, { catalogue, type });
}

/** Along the fields on the way, into the only item of a list; what is missing on the way is made, lists are not. */
function down(from: MappingNode, way: readonly string[], name: string): Move | undefined {
  let mapping: MappingNode = from;
  for (const [index, word] of way.entries()) {
    const field = word.replace(/(?:\[\])+$/u, "");
    const value: DataNode | undefined = entryOf(mapping, field)?.value;
    const rest = way.slice(index);
    if (value === undefined) {
      const through = rest.some((step) => step.endsWith("[]")) ? undefined : rest;
      return through && { title: way.join("."), to: { mapping, through } };
    }
    const next: DataNode | undefined = field === word || value.kind !== "sequence" || value.items.length !== 1 ? value : value.items[0];
    if (next?.kind !== "mapping") return undefined;
    mapping = next;
  }
  return entryOf(mapping, name) === undefined ? { title: way.join("."), to: { mapping, through: [] } } : undefined;
}

/** Into the nearest mapping around it that is of the type. */
function up(
  { holders, path }: Fault["spot"],
  owner: string,
  name: string,
  { catalogue, type }: { readonly catalogue: Fault["tables"]["catalogue"]; readonly type: string | undefined },
): Move | undefined {
  for (let depth = holders.length - 2; depth >= 0 && type !== undefined; depth--) {
    const mapping = holders[depth];
    const shape = shapeAt(catalogue, type, path.slice(0, depth));
    if (mapping?.kind !== "mapping" || shape?.kind !== "type" || shape.name !== owner) continue;
    const title = owner.slice(owner.lastIndexOf(".") + 1);
    return entryOf(mapping, name) === undefined ? { title, to: { mapping, through: [] } } : undefined;
  }
  return undefined;
}
