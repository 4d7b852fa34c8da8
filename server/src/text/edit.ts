import type { Range } from "./range.js";

/** A change of text: what stands in `range` becomes `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The text after all edits, which must not overlap; of two at one place the earlier in the list stands first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let changed = "";
  let from = 0;
  for (const { range, newText } of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    changed += text.slice(from, range.start) + newText;
    from = range.end;
  }
  return changed + text.slice(from);
}

/** Whether two changes touch the same characters, or the same place between characters. */
export function collide(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
