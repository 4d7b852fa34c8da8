import { type CompletionItem, CompletionItemKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Engine } from "../engine/engine.js";
import { knownNames } from "../engine/project/knownNames.js";
import { levels, partKeys, severities } from "../engine/project/readProject.js";
import { metasOf } from "../engine/rule.js";
import { profiles } from "../engine/settings.js";

/** What may be written at a position of a project file, by the keys around it. */
export function projectCompletions(engine: Engine, document: TextDocument, position: Position): CompletionItem[] {
  const lines = document.getText({ start: { line: 0, character: 0 }, end: position }).split("\n");
  const line = lines.at(-1) ?? "";
  const around = keysAround(lines);
  const [, key] = /^[\s-]*([\w./-]+):\s/u.exec(line) ?? [];
  const holder = around.at(-1);
  const { targets } = knownNames(engine.languages);
  if (key === undefined) {
    if (holder === "rules") return rulesOf(engine);
    if (holder === "target") return Object.keys(targets).map((name) => item(name, CompletionItemKind.Property));
    return (holder === undefined ? [...partKeys, "overrides"] : holder === "overrides" ? ["files", ...partKeys] : []).map((name) =>
      item(name, CompletionItemKind.Property),
    );
  }
  const values =
    holder === "rules"
      ? severities
      : holder === "target"
        ? (targets[key] ?? []).toReversed()
        : key === "pod-security"
          ? levels
          : key === "profile"
            ? profiles
            : [];
  return values.map((value, index) => ({
    ...item(value, CompletionItemKind.Value),
    sortText: String(index).padStart(3, "0"),
    // Unquoted, 1.30 would be the number 1.3 to other readers.
    ...(holder === "target" && { insertText: `"${value}"` }),
  }));
}

function item(label: string, kind: CompletionItemKind): CompletionItem {
  return { label, kind, ...(kind === CompletionItemKind.Property && { insertText: `${label}: ` }) };
}

function rulesOf(engine: Engine): CompletionItem[] {
  return engine.languages.flatMap((language) =>
    metasOf(language).map(({ id, summary, severity }) => ({
      ...item(id, CompletionItemKind.Property),
      detail: severity,
      documentation: summary,
    })),
  );
}

/** The keys of the mappings around the last line, the outermost first, by indentation. */
function keysAround(lines: readonly string[]): readonly string[] {
  let indentation = indentationOf(lines.at(-1) ?? "");
  const keys: string[] = [];
  for (let index = lines.length - 2; index >= 0 && indentation > 0; index--) {
    const line = lines[index] ?? "";
    const [, key] = /^[\s-]*([\w./-]+):\s*(?:#.*)?$/u.exec(line) ?? [];
    if (line.trim() === "" || line.trim().startsWith("#") || indentationOf(line) >= indentation) continue;
    indentation = indentationOf(line);
    if (key !== undefined) keys.unshift(key);
  }
  return keys;
}

/** An item's mark counts as indentation: its keys stand behind it. */
function indentationOf(line: string): number {
  return /^[\s-]*/u.exec(line)?.[0].length ?? 0;
}
