import { type Amount, add, endless, exactly, multiply, scale, unknownAmount } from "./amounts.js";
import { type CallCost, type Invocation, perCharacter } from "./invocation.js";
import type { Operand, State } from "./state.js";

/** The cost of functions that make lists and of those over sets (cel-go, ext/lists.go and ext/sets.go); undefined for others. */
export function listCost({ core, overload, target, parts }: Invocation, state: State): CallCost | undefined {
  const size = (operand: Operand | undefined): Amount => (operand && state.estimated(operand)) ?? unknownAmount;
  const [first, second] = parts;
  switch (core.name) {
    case "sets.contains":
    case "sets.intersects":
      return { cost: add(multiply(size(first), size(second)), exactly(1)) };
    case "sets.equivalent":
      return { cost: add(scale(multiply(size(first), size(second)), 2), exactly(1)) };
    case "slice":
      return made(exactly(Math.max(0, numberOf(second, size(target).max) - numberOf(first, 0))));
    case "lists.range":
      return made(exactly(numberOf(first, endless)));
    case "reverse":
      return made(size(target));
    case "flatten":
      return made(size(target), first === undefined ? 1 : numberOf(first, endless));
    case "distinct":
      return made(multiply(size(target), size(target)), 2);
    case "sort":
      return made(multiply(size(target), size(target)), sortFactor(overload[0]));
    case "@sortByAssociatedKeys":
      return made(multiply(size(first), size(first)), sortFactor(overload[1]));
    default:
      return undefined;
  }
}

function made(size: Amount, factor = 1): CallCost {
  return { cost: add(scale(size, factor), exactly(11)), size };
}

function sortFactor(list: Invocation["overload"][number] | undefined): number {
  const item = typeof list === "object" && "list" in list ? list.list : undefined;
  return item === "string" || item === "bytes" ? 2 + perCharacter : 2;
}

/** The integer that is written there; `otherwise` where none is. */
function numberOf(operand: Operand | undefined, otherwise: number): number {
  const core = operand?.core;
  return core?.kind === "literal" && core.integer !== undefined ? Math.max(0, core.integer) : otherwise;
}
