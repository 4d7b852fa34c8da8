import type { Problem } from "../../../engine/finding.js";
import type { Range } from "../../../text/range.js";
import type { DataNode, ScalarNode } from "../../../text/tree.js";
import type * as Cel from "../cel/index.js";
import { at } from "../ruleOver.js";
import type { TypedNode } from "../typedNodes.js";

/** An expression to be compiled. */
export interface Wanted {
  /** The node that the path starts from. */
  readonly owner: TypedNode;
  readonly path: readonly (string | number)[];
  readonly node: DataNode | undefined;
  readonly scope: Cel.Scope;
  /** The types the expression may have, as cel-go shows them; any where left out. */
  readonly types?: readonly string[] | undefined;
}

/** Compiles an expression; its type where it has one, and the problem where it does not compile. */
export function compiled(
  cel: typeof Cel,
  { owner, path, node, scope, types }: Wanted,
): { readonly type?: Cel.CelType; readonly problem?: Problem } {
  if (node?.kind !== "scalar" || typeof node.value !== "string" || node.text.trim() === "") return {};
  const result = cel.compile(node.text, scope);
  if (!result.ok) {
    const problem = at(owner, path, node, `the expression does not compile: ${result.message}`, "FieldValueInvalid");
    return { problem: { ...problem, range: rangeAt(node, result.offset) } };
  }
  const shown = cel.showType(result.type);
  if (types === undefined || types.includes(shown) || shown === "!error!") return { type: result.type };
  const message = `the expression gives \`${shown}\`, expected \`${types.join("` or `")}\``;
  return { type: result.type, problem: at(owner, path, node, message, "FieldValueInvalid") };
}

/** From the fault on, where the text stands in the file as it is read; else the whole scalar. */
function rangeAt(node: ScalarNode, offset: number | undefined): Range {
  const { start, end } = node.alias ?? node.range;
  const quote = node.style === "single" || node.style === "double" ? 1 : 0;
  const asWritten = node.alias === undefined && end - start === node.text.length + 2 * quote;
  const from = start + quote + (offset ?? 0);
  return asWritten && offset !== undefined && from < end - quote ? { start: from, end: end - quote } : { start, end };
}
