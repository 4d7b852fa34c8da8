import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Slice } from "./source.js";
import { type DataNode, type DataTree, type Entry, keyText, type ScalarNode, type SyntaxProblem } from "./tree.js";

const maximumDepth = 200;

/** Parses JSON with exact ranges. Never throws: what cannot be read becomes a problem, and the rest is in the tree. */
export function parseJson(slice: Slice): DataTree {
  const { text } = slice;
  const errors: ParseError[] = [];
  const tree = parseTree(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: true,
  });
  const problems: SyntaxProblem[] = errors.map(({ error, offset, length }) => ({
    range: { start: Math.min(offset, text.length), end: Math.min(offset + length, text.length) },
    message: printParseErrorCode(error)
      .replace(/([A-Z])/gu, (letter) => ` ${letter.toLowerCase()}`)
      .trim(),
    code: "syntax",
  }));
  return { root: tree && convert(tree, 0, problems, text), problems, notChecked: [] };
}

function convert(node: Node, depth: number, problems: SyntaxProblem[], text: string): DataNode {
  const range = { start: node.offset, end: node.offset + node.length };
  if (depth > maximumDepth) return absent(node.offset);
  if (node.type === "object") return { kind: "mapping", style: "flow", range, entries: entriesOf(node, depth, problems, text) };
  if (node.type === "array")
    return {
      kind: "sequence",
      style: "flow",
      range,
      items: (node.children ?? []).map((child) => convert(child, depth + 1, problems, text)),
    };
  const source = text.slice(range.start, range.end);
  if (node.type === "string") return { kind: "scalar", style: "double", range, value: String(node.value), text: String(node.value) };
  const isBig = node.type === "number" && /^-?\d{16,}$/u.test(source);
  return { kind: "scalar", style: "plain", range, value: isBig ? BigInt(source) : (node.value as number | boolean | null), text: source };
}

function entriesOf(node: Node, depth: number, problems: SyntaxProblem[], text: string): Entry[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined) return [];
    const key: ScalarNode = {
      kind: "scalar",
      style: "double",
      range: { start: keyNode.offset, end: keyNode.offset + keyNode.length },
      value: String(keyNode.value),
      text: String(keyNode.value),
    };
    const name = keyText(key);
    if (seen.has(name))
      problems.push({ range: key.range, message: `duplicate key \`${name}\`; an object holds each key once`, code: "duplicate-key" });
    seen.add(name);
    return [{ key, value: valueNode === undefined ? absent(key.range.end) : convert(valueNode, depth + 1, problems, text) }];
  });
}

function absent(offset: number): ScalarNode {
  return { kind: "scalar", style: "plain", range: { start: offset, end: offset }, value: null, text: "", missing: true };
}
