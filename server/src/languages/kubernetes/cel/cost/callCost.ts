import type { CelType } from "../types.js";
import { type Amount, add, endless, exactly, multiply, scale, sum, union, unknownAmount } from "./amounts.js";
import { type CallCost, type Invocation, patternCost, perCharacter } from "./invocation.js";
import { libraryCost } from "./libraryCost.js";
import { listCost } from "./listCost.js";
import { type State, unitedEntries } from "./state.js";

/** The cost of a call with its arguments: as the libraries say, else as cel-go does (checker/cost.go, functionCost). */
export function callCost(invocation: Invocation, state: State): CallCost {
  const { core, costs, parts } = invocation;
  const own = listCost(invocation, state) ?? libraryCost(invocation, state) ?? plainCost(invocation, state);
  if (own !== undefined) return { cost: add(own.cost, sum(costs)), size: own.size };
  if (core.name === "_?_:_") {
    const [asked = unknownAmount, yes = unknownAmount, no = unknownAmount] = costs;
    const [, left, right] = parts;
    state.setEntry(core, unitedEntries(left?.core && state.entryOf(left.core), right?.core && state.entryOf(right.core)));
    return { cost: add(asked, union(yes, no)), size: union(left?.size ?? unknownAmount, right?.size ?? unknownAmount) };
  }
  return { cost: add(exactly(1), sum(costs)) };
}

function plainCost(invocation: Invocation, state: State): CallCost | undefined {
  const { core, overload, target, parts } = invocation;
  const [first, second] = parts.map(({ size }) => size ?? unknownAmount);
  const whole = target?.size ?? unknownAmount;
  switch (core.name) {
    case "format":
      return { cost: scale(whole, perCharacter) };
    case "bytes":
      return first && overload[0] === "string"
        ? { cost: scale(first, perCharacter), size: { min: first.min, max: Math.min(endless, first.max * 4) } }
        : undefined;
    case "string":
      return first && overload[0] === "bytes"
        ? { cost: scale(first, perCharacter), size: { min: Math.floor(first.min / 4), max: first.max } }
        : undefined;
    case "strings.quote":
      return first && { cost: scale(first, perCharacter), size: quoted(first) };
    case "startsWith":
    case "endsWith":
      return first && { cost: scale(first, perCharacter) };
    case "@in":
      return second && isList(overload[1]) ? { cost: second } : undefined;
    case "matches":
      return first && target && { cost: patternCost(whole, first) };
    case "contains":
      return first && { cost: multiply(scale(whole, perCharacter), scale(first, perCharacter)) };
    case "_+_":
      return first && second ? joined(invocation, state, first, second) : undefined;
    case "_==_":
    case "_!=_":
      return first && second && { cost: compared(first, second) };
    default:
      return orders.has(core.name) && first && second && isText(overload[0]) ? { cost: compared(first, second) } : undefined;
  }
}

/** Every character may be escaped; the quotes are two more. The reference counts in 64 bits and begins again behind their end. */
function quoted({ min, max }: Amount): Amount {
  return { min: min + 2, max: max === unknownAmount.max ? 0 : max * 2 + 2 };
}

function joined({ core, overload, parts: [left, right] }: Invocation, state: State, first: Amount, second: Amount): CallCost | undefined {
  const list = isList(overload[0]);
  if (!list && !isText(overload[0])) return undefined;
  const size = add(first, second);
  state.setEntry(core, unitedEntries(left?.core && state.entryOf(left.core), right?.core && state.entryOf(right.core)));
  return { cost: list ? exactly(1) : scale(size, perCharacter), size };
}

function compared(left: Amount, right: Amount): Amount {
  const max = Math.min(left.max, right.max);
  return scale({ min: max > 0 ? 1 : 0, max }, perCharacter);
}

const orders: ReadonlySet<string> = new Set(["_<_", "_>_", "_<=_", "_>=_"]);

function isText(type: CelType | undefined): boolean {
  return type === "string" || type === "bytes";
}

function isList(type: CelType | undefined): boolean {
  return typeof type === "object" && "list" in type;
}
