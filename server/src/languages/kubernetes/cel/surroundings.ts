import type { Expression } from "./syntax.js";
import { Failure, type Value } from "./values.js";
import type { Work } from "./work.js";

/** What an evaluation sees. */
export interface Surroundings {
  readonly variables: ReadonlyMap<string, Value | Failure>;
  readonly work: Work;
  /** Evaluates a part of the expression here; handed down so that macros need not know the evaluator. */
  evaluate(expression: Expression, surroundings: Surroundings): Value | Failure;
}

/** `surroundings` with further variables. */
export function withVariables(surroundings: Surroundings, names: readonly string[], values: readonly Value[]): Surroundings {
  const variables = new Map(surroundings.variables);
  surroundings.work.spend(variables.size);
  for (const [index, name] of names.entries()) variables.set(name, values[index] ?? null);
  return { ...surroundings, variables };
}

/** The failure of an evaluation that used up its steps; no operator passes over it. */
export const outOfSteps = new Failure("the expression takes too many steps to evaluate", true);

/** The failure of a value of the wrong type. */
export const noOverload = new Failure("no such overload");

/** Of two failures, the one that leaves open what the server says. */
export function worse(first: Failure | undefined, second: Failure): Failure {
  return first === undefined || (second.unknown && !first.unknown) ? second : first;
}
