import type { Fix } from "../../../engine/finding.js";
import { type DataNode, type Entry, keyText, type MappingNode } from "../../../text/tree.js";
import { removeEntry } from "../../../text/yamlEdits.js";
import { canonicalText } from "../customKinds/plainJson.js";
import { type Fault, fix } from "./fault.js";

/** Takes one of the entries out; where all say the same, the later ones are surely superfluous. */
export function duplicateKey({ document, problem }: Fault): readonly Fix[] {
  const found = document.root && entryAt(document.root, problem.range.start);
  if (found === undefined) return [];
  const name = keyText(found.entry.key);
  const others = found.holder.entries.filter(({ key }) => keyText(key) === name && key !== found.entry.key);
  const first = others.find(({ key }) => key.range.start < found.entry.key.range.start);
  const same = first !== undefined && canonicalText(first.value) === canonicalText(found.entry.value);
  return fix(`Remove this ${name}`, removeEntry(document.text, found.holder, found.entry), same);
}

/** The entry whose key begins at `offset`. */
function entryAt(node: DataNode, offset: number): { readonly holder: MappingNode; readonly entry: Entry } | undefined {
  if (node.kind === "scalar" || node.alias !== undefined) return undefined;
  const holds = ({ range, alias }: DataNode): boolean => alias === undefined && range.start <= offset && offset <= range.end;
  if (node.kind === "sequence") {
    const item = node.items.find(holds);
    return item && entryAt(item, offset);
  }
  const entry = node.entries.find(({ key, merged }) => merged !== true && key.range.start === offset);
  if (entry !== undefined) return { holder: node, entry };
  const inner = node.entries.find(({ value, merged }) => merged !== true && holds(value));
  return inner && entryAt(inner.value, offset);
}
