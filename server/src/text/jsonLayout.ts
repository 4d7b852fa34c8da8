import { format } from "jsonc-parser";
import type { TextEdit } from "./edit.js";
import { lineBreakOf } from "./yamlLines.js";

/** The edits that lay a JSON text out, each by itself: blanks and line breaks alone, comments stay. */
export function layOutJson(text: string, indent: string): readonly TextEdit[] {
  const options = { insertSpaces: indent !== "\t", tabSize: indent.length, eol: lineBreakOf(text) };
  return format(text, undefined, options).map(({ offset, length, content }) => ({
    range: { start: offset, end: offset + length },
    newText: content,
  }));
}
