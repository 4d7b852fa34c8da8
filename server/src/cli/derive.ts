import type { Preview } from "../engine/language.js";
import { LineIndex } from "../text/lines.js";

/**
 * What becomes of a document, each line that begins a member from the file with the file's line behind it; `text` is the file's.
 * JSON with comments, a line break at the end.
 */
export function derived(preview: Preview, file: string, text: string): string {
  const written = new LineIndex(preview.text);
  const lines = new LineIndex(text);
  const sources = new Map<number, Set<number>>();
  for (const { range, source } of preview.links) {
    const line = written.positionAt(range.start).line;
    const found = sources.get(line) ?? new Set<number>();
    sources.set(line, found.add(lines.positionAt(source.start).line + 1));
  }
  return preview.text
    .split("\n")
    .map((line, index) => {
      const from = sources.get(index);
      return from === undefined ? line : `${line} // ${[...from].map((number) => `${file}:${number}`).join(", ")}`;
    })
    .join("\n");
}
