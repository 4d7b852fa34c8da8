import type { Fix, Problem } from "../../../engine/finding.js";
import type { RuleContext } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import type { Spot } from "./spot.js";

/** What a fixer is told of a problem. */
export interface Fault {
  readonly document: KubernetesDocument;
  readonly problem: Problem;
  /** The node at the problem's path. */
  readonly spot: Spot;
  readonly tables: Tables;
  readonly context: RuleContext;
}

/** A list of one fix, of none where its edits cannot be made. */
export function fix(title: string, edits: Fix["edits"] | undefined, preferred = false): readonly Fix[] {
  return edits === undefined ? [] : [{ title, edits, ...(preferred && { preferred }) }];
}
