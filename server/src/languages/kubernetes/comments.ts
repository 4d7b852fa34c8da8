import { lineStart } from "../../text/lines.js";
import type { DataNode } from "../../text/tree.js";
import type { KubernetesDocument } from "./document.js";

/** The start of the line of `offset`, where a comment line may be put above it: not within a text of several lines, and not in JSON. */
export function commentAbove({ root, text }: KubernetesDocument, offset: number): number | undefined {
  const line = lineStart(text, offset);
  if (/^\s*\{/u.test(text) || (root !== undefined && isInText(root, line))) return undefined;
  return line;
}

/** Whether a scalar goes on over the beginning of a line. */
function isInText(node: DataNode, line: number): boolean {
  if (node.alias !== undefined || line <= node.range.start || node.range.end <= line) return false;
  if (node.kind === "scalar") return true;
  const inner = node.kind === "mapping" ? node.entries.filter(({ merged }) => merged !== true).map(({ value }) => value) : node.items;
  return inner.some((child) => isInText(child, line));
}
