import { lineStart } from "./lines.js";
import type { Range } from "./range.js";

/**
 * A comment that switches rules off for what stands below it, or in the same line where a comment may stand there:
 * `# bulkhead-ignore kubernetes/sensitive-host-path: the agent reads the node's logs`.
 */
export interface Suppression {
  /** The comment, from its mark to the end of its line. */
  readonly range: Range;
  /** Names of rules as written: with or without the language in front, or by a number of hadolint's. */
  readonly rules: readonly string[];
  /** Why; empty where nothing is said. */
  readonly reason: string;
  /** Where the line begins that it is about. */
  readonly line: number;
}

/** What such a comment begins with. */
export const suppressionWord = "bulkhead-ignore";
const comment = /#[ \t]*bulkhead-ignore\b[ \t]*([^:\n\r]*)(?::[ \t]*([^\n\r]*))?/gu;

/** The text that was looked through last, and found to hold none: the engine and a rule ask one after the other. */
let without = "";

/** The suppressions of a text; `trailing` where a comment may stand behind something else. Linear. */
export function suppressionsIn(text: string, trailing: boolean): readonly Suppression[] {
  if (text === without) return none;
  if (!text.includes(suppressionWord)) {
    without = text;
    return none;
  }
  const found: Suppression[] = [];
  for (const match of text.matchAll(comment)) {
    const [all, names = "", reason = ""] = match;
    const lineBegin = lineStart(text, match.index);
    const alone = text.slice(lineBegin, match.index).trim() === "";
    if (!alone && !(trailing && /\s/u.test(text[match.index - 1] ?? ""))) continue;
    found.push({
      range: { start: match.index, end: match.index + all.trimEnd().length },
      rules: names.split(/[\s,]+/u).filter((name) => name !== ""),
      reason: /^todo\b/iu.test(reason) ? "" : reason.trim(),
      line: alone ? lineBelow(text, match.index) : lineBegin,
    });
  }
  return found;
}

const none: readonly Suppression[] = [];

/** The start of the next line that is neither blank nor a comment. */
function lineBelow(text: string, offset: number): number {
  for (let feed = text.indexOf("\n", offset); feed >= 0; feed = text.indexOf("\n", feed + 1)) {
    const end = text.indexOf("\n", feed + 1);
    const line = text.slice(feed + 1, end < 0 ? text.length : end).trim();
    if (line !== "" && !line.startsWith("#")) return feed + 1;
  }
  return text.length;
}

/** Whether a name is a number of hadolint's; names of other programs stand for whole families of faults. */
export function isLintNumber(name: string): boolean {
  return /^DL\d{4}$/u.test(name);
}
