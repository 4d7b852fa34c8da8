import type { CelType } from "../types.js";
import { type Amount, add, exactly, multiply, scale } from "./amounts.js";
import type { CoreCall } from "./core.js";
import type { Operand } from "./state.js";

/** A call under one of the overloads that it may mean. */
export interface Invocation {
  readonly core: CoreCall;
  /** The types of the parameters, the target first. */
  readonly overload: readonly CelType[];
  readonly target: Operand | undefined;
  readonly parts: readonly Operand[];
  /** What evaluating the parts costs. */
  readonly costs: readonly Amount[];
}

/** What a call costs, and the size of its result where that is known. */
export interface CallCost {
  readonly cost: Amount;
  readonly size?: Amount | undefined;
}

/** How much going over one character costs (cel-go, common/cost.go). */
export const perCharacter = 0.1;

/** How much a character of a regular expression costs for each of the text. */
export const perPatternCharacter = 0.25;

/** The cost of looking for a pattern in a text. */
export function patternCost(text: Amount, pattern: Amount): Amount {
  return multiply(scale(add(text, exactly(1)), perCharacter), scale(pattern, perPatternCharacter));
}
