import { applyEdits, type TextEdit } from "../../text/edit.js";
import type { Range } from "../../text/range.js";
import type { DataNode } from "../../text/tree.js";
import { parseYaml } from "../../text/yaml.js";
import { layOutYaml } from "../../text/yamlLayout.js";
import type { KubernetesDocument } from "./document.js";
import { readPlainScalar } from "./reader.js";

/** Edits that indent the blocks of a part of a manifest evenly. A whole one is nobody's to rewrite, and JSON has layouts of its own. */
export function format(document: KubernetesDocument, indent: string, part: Range | undefined): readonly TextEdit[] {
  const { root, text, problems } = document;
  if (part === undefined || root === undefined || problems.length > 0 || /^\uFEFF?\s*[{[]/u.test(text)) return [];
  const step = /^ +$/u.test(indent) ? Math.min(indent.length, widest) : usual;
  const edits = layOutYaml(root, text, step, part);
  if (edits.length === 0) return edits;
  const after = parseYaml({ text: applyEdits(text, edits), start: 0 }, readPlainScalar);
  return after.problems.length === 0 && contents(after.root) === contents(root) ? edits : [];
}

/**
 * The column in which a new line begins at `offset`: below the first member of a list's item stand its others, further in than the
 * dash. Undefined where an editor knows as much by itself, and in texts of several lines.
 */
export function indentAt({ text }: KubernetesDocument, offset: number): number | undefined {
  const before = text.slice(0, text.lastIndexOf("\n", offset - 1)).replace(/\r$/u, "");
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const [, dashes, content = ""] = /^( *(?:- +)+)((?:[\w./-]+|"[^"]*"|'[^']*'):(?: .*)?)$/u.exec(line) ?? [];
  if (dashes === undefined || isBlock(content)) return undefined;
  return dashes.length + (/:\s*(?:#.*)?$/u.test(content) ? usual : 0);
}

/** Whether the value begins in the next line and is a text: `key: |`. */
function isBlock(content: string): boolean {
  return /: +[|>][-+0-9]*(?:\s+#.*)?$/u.test(content);
}

/** Editors whose steps are tabs, which YAML forbids, get two columns. */
const usual = 2;
const widest = 8;

/** What is read of a node: the same for two texts that mean the same. */
function contents(node: DataNode | undefined): string {
  if (node === undefined) return "";
  if (node.kind === "mapping")
    return `{${node.entries.map(({ key, value, merged }) => `${merged === true ? "<" : ""}${contents(key)}:${contents(value)}`).join()}}`;
  if (node.kind === "sequence") return `[${node.items.map(contents).join()}]`;
  return `${node.tag ?? ""}${typeof node.value}${JSON.stringify(String(node.value))}`;
}
