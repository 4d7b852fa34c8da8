import type { Fix } from "../../../engine/finding.js";
import { type DataNode, entryOf, type MappingNode } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";

/**
 * The fix that puts `name: value` before the first field of a mapping, in the mapping's own style; none where the mapping is empty,
 * is reached through an alias, has the name already (if only as null) or begins in a way that a new line before it would change.
 */
export function insertField({ text }: KubernetesDocument, node: MappingNode, name: string, value: string): readonly Fix[] {
  const first = node.entries[0];
  if (first === undefined || first.merged === true || node.alias !== undefined || entryOf(node, name) !== undefined) return [];
  const written = `${first.key.style === "double" ? `"${name}"` : name}: ${value}`;
  const { start } = first.key.range;
  const gap = node.style === "flow" ? ", " : lineBefore(text, start);
  if (gap === undefined) return [];
  return [{ title: `Add ${name}: ${value.replaceAll('"', "")}`, edits: [{ range: { start, end: start }, newText: `${written}${gap}` }] }];
}

/** `insertField` into the security context of a container, which is made where there is none. */
export function addToSecurityContext(
  document: KubernetesDocument,
  container: MappingNode,
  context: DataNode | undefined,
  name: string,
  value: string,
): readonly Fix[] {
  if (context?.kind === "mapping") return insertField(document, context, name, value);
  const quote = container.entries[0]?.key.style === "double" ? '"' : "";
  return insertField(document, container, "securityContext", `{${quote}${name}${quote}: ${value}}`);
}

/** A line break and the indentation of `offset`; undefined where more than spaces and dashes stand before it. */
function lineBefore(text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  return /^[ -]*$/u.test(before) ? `${lineBreak}${" ".repeat(before.length)}` : undefined;
}
