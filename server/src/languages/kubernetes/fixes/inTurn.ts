import { applyEdits, type TextEdit } from "../../../text/edit.js";
import type { Catalogue } from "../catalogue.js";
import { type KubernetesDocument, parseDocument } from "../document.js";

/** One of several changes; undefined where it cannot be made. */
export type Step = (document: KubernetesDocument) => readonly TextEdit[] | undefined;

/** What came of several changes. */
export interface Outcome {
  readonly document: KubernetesDocument;
  /** One edit for all of them; none where nothing changed. */
  readonly edits: readonly TextEdit[];
  /** Positions of the steps that were made. */
  readonly made: readonly number[];
}

/** Makes changes one after the other, each in the text that the one before left. */
export function inTurn(document: KubernetesDocument, catalogue: Catalogue, steps: readonly Step[]): Outcome {
  const made: number[] = [];
  let current = document;
  for (const [index, step] of steps.entries()) {
    const edits = step(current);
    if (edits === undefined || edits.length === 0) continue;
    current = parseDocument({ text: applyEdits(current.text, edits), start: 0 }, catalogue, false);
    made.push(index);
  }
  return { document: current, edits: editsBetween(document, current), made };
}

/** Makes the change that `next` wants of each text, until it wants none. */
export function untilNone(document: KubernetesDocument, catalogue: Catalogue, next: Step): Omit<Outcome, "made"> {
  let current = document;
  for (let edits = next(current); edits !== undefined && edits.length > 0; edits = next(current))
    current = parseDocument({ text: applyEdits(current.text, edits), start: 0 }, catalogue, false);
  return { document: current, edits: editsBetween(document, current) };
}

function editsBetween(before: KubernetesDocument, after: KubernetesDocument): readonly TextEdit[] {
  return before.text === after.text ? [] : [difference(before.text, after.text)];
}

/** The one edit that makes `after` of `before`. */
function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { range: { start, end: before.length - end }, newText: after.slice(start, after.length - end) };
}
