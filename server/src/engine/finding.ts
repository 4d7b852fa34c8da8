import type { TextEdit } from "../text/edit.js";
import type { Range } from "../text/range.js";

export type Severity = "error" | "warning" | "information" | "hint";

/** A change of text that mends something; `range` is relative to the slice in rules and to the file in findings. */
export type Edit = TextEdit;

export interface Fix {
  /** Imperative, in sentence case: `Replace with imagePullPolicy`. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether it is safe to apply without looking: `source.fixAll` does. */
  readonly preferred?: boolean | undefined;
}

/** What a rule yields. Ranges are relative to the slice. */
export interface Problem {
  readonly range: Range;
  /** Names the thing found, then what is expected, then where from; lower case, no full stop. */
  readonly message: string;
  /** Overrides the rule's severity for this one problem (a doubtful case, say). */
  readonly severity?: Severity | undefined;
  /** The names that reference programs give this fault: `FieldValueInvalid`, `StageNameCasing`, `DL3006`, … */
  readonly equivalents?: readonly string[] | undefined;
  /** Steps from the root to the faulty field; without it the engine derives them from `range.start`. */
  readonly path?: readonly (string | number)[] | undefined;
  readonly fixes?: readonly Fix[] | undefined;
  /** Versions of the target in which it holds, where it does not hold in all. */
  readonly versions?: readonly string[] | undefined;
}

/** A problem as the engine hands it out: with its rule, its severity after settings, and ranges in the file. */
export interface Finding extends Problem {
  /** `kubernetes/unknown-field`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Link to the primary source of the rule. */
  readonly source: string;
  /** The document kind, as `--kind` names it. */
  readonly kind: string;
}
