import type { Fix } from "../../engine/finding.js";
import type { Range } from "../../text/range.js";

/** A fix that changes one place. `certain`: it may be applied without looking. */
export function fixAt(range: Range, newText: string, title: string, certain = true): readonly Fix[] {
  return [{ title, edits: [{ range, newText }], ...(certain && { preferred: true }) }];
}

/** A word that was probably meant, in the place of the one written. */
export function meantFix(range: Range, meant: string | undefined): readonly Fix[] | undefined {
  return meant === undefined ? undefined : fixAt(range, meant, `Replace with ${meant}`);
}

/** A fix that adds text at one place. */
export function insertion(at: number, newText: string, title: string, certain = true): readonly Fix[] {
  return fixAt({ start: at, end: at }, newText, title, certain);
}
