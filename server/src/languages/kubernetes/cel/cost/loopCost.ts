import { type Amount, add, exactly, multiply, unknownAmount } from "./amounts.js";
import type { Core, CoreLoop } from "./core.js";
import type { State } from "./state.js";

/** The cost of a comprehension: its step as often as the range has items (cel-go, checker/cost.go, costComprehension and costBind). */
export function costOfLoop(loop: CoreLoop, state: State, inner: (core: Core) => Amount): Amount {
  const { range, variables, accumulator, start, condition, step, result } = loop;
  if (range === undefined) return costOfBinding(loop, state, inner);
  let cost = add(inner(range), inner(start));
  state.bind(accumulator, start);
  const [first = "", second] = variables;
  if (second === undefined) state.bindItem(first, range);
  else state.bindPair(first, second, range);
  const each = add(inner(condition), inner(step));
  for (const name of variables) state.unbind(name);
  cost = add(cost, inner(result));
  state.unbind(accumulator);
  const rounds = state.sizeOf(range) ?? unknownAmount;
  if (start.kind === "literal") state.setSize(loop, state.sizeOf(start));
  else {
    state.setSize(loop, rounds);
    state.setEntry(loop, state.entryOf(step));
  }
  return add(cost, multiply(rounds, each));
}

function costOfBinding(loop: CoreLoop, state: State, inner: (core: Core) => Amount): Amount {
  const { accumulator, start, result } = loop;
  // The empty list that the reference walks over costs as any list.
  const value = add(exactly(10), inner(start));
  state.bind(accumulator, start);
  const cost = add(value, inner(result));
  state.unbind(accumulator);
  state.copy(loop, result);
  return cost;
}
