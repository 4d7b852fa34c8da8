import type { Notes } from "../checking.js";
import type { Expression } from "../syntax.js";
import { type Amount, add, exactly, none, sum, union, unknownAmount } from "./amounts.js";
import { callCost } from "./callCost.js";
import type { Core, CoreCall, CoreField, CoreList, CoreMap } from "./core.js";
import { costOfLoop } from "./loopCost.js";
import { lower } from "./lower.js";
import { type EntrySize, type SizeOf, State } from "./state.js";

/**
 * The most that evaluating a checked expression can cost, in the units of cel-go and by its own way of estimating (checker/cost.go): from
 * the sizes that values can have, which `sizeOf` knows of those that a path leads to. Undefined for what is too large to spell out.
 */
export function estimate(expression: Expression, notes: Notes, sizeOf: SizeOf): number | undefined {
  const budget = { left: mostParts };
  const core = lower(expression, notes, budget);
  return budget.left < 0 ? undefined : costOf(core, new State(sizeOf)).max;
}

/** As many as the longest expression can have. */
const mostParts = 100_000;

function costOf(core: Core, state: State): Amount {
  const inner = (part: Core): Amount => costOf(part, state);
  switch (core.kind) {
    case "literal":
      return none;
    case "name":
      state.follow(core);
      return exactly(1);
    case "field":
      return costOfField(core, state, inner);
    case "call":
      return costOfCall(core, state, inner);
    case "logic": {
      const costs = core.operands.map(inner);
      return { min: costs[0]?.min ?? 0, max: sum(costs).max };
    }
    case "list":
      return costOfList(core, state, inner);
    case "map":
      return costOfMap(core, state, inner);
    case "object":
      return add(sum(core.values.map(inner)), exactly(40));
    case "loop":
      return costOfLoop(core, state, inner);
  }
}

type Inner = (core: Core) => Amount;

function costOfField(core: CoreField, state: State, inner: Inner): Amount {
  const cost = inner(core.operand);
  if (core.test) return cost;
  state.followField(core);
  const { type } = core.operand;
  const counts = typeof type === "object" && ("map" in type || "object" in type);
  return counts ? add(cost, exactly(1)) : cost;
}

function costOfCall(core: CoreCall, state: State, inner: Inner): Amount {
  const [first] = core.arguments;
  if (core.name === "dyn" && first !== undefined) {
    const cost = inner(first);
    state.copy(core, first);
    return add(cost, exactly(1));
  }
  const costs: Amount[] = [];
  const parts = core.arguments.map((part) => {
    costs.push(inner(part));
    return state.operand(part);
  });
  const targetCost = core.target === undefined ? none : inner(core.target);
  const target = core.target === undefined ? undefined : state.operand(core.target);
  let cost: Amount | undefined;
  let size: Amount | undefined;
  for (const overload of core.overloads) {
    const found = callCost({ core, overload, target, parts, costs }, state);
    cost = cost === undefined ? found.cost : union(cost, found.cost);
    if (found.size !== undefined) size = size === undefined ? found.size : union(size, found.size);
    if (core.name === "_[_]") size = followIndex(core, overload[0], state) ?? size;
    size ??= state.sizeOf(core);
  }
  state.setSize(core, size);
  return add(targetCost, cost ?? none);
}

/** The way to an item of a list or a value of a map. */
function followIndex(core: CoreCall, container: CoreCall["type"] | undefined, state: State): Amount | undefined {
  const [operand] = core.arguments;
  if (operand === undefined || typeof container !== "object" || !("list" in container || "map" in container)) return undefined;
  const size = state.entryOf(operand)?.value;
  state.followItem(core, operand, "list" in container ? "@items" : "@values");
  return size;
}

function costOfList(core: CoreList, state: State, inner: Inner): Amount {
  let cost = exactly(10);
  let value = nothingYet;
  for (const item of core.items) {
    cost = add(cost, inner(item));
    value = union(value, state.sizeOf(item) ?? unknownAmount);
  }
  state.setEntry(core, { container: "list", key: exactly(1), value: core.items.length === 0 ? none : value });
  return cost;
}

function costOfMap(core: CoreMap, state: State, inner: Inner): Amount {
  let cost = exactly(30);
  let key = nothingYet;
  let value = nothingYet;
  for (const [left, right] of core.entries) {
    cost = add(add(cost, inner(left)), inner(right));
    key = union(key, state.sizeOf(left) ?? unknownAmount);
    value = union(value, state.sizeOf(right) ?? unknownAmount);
  }
  const empty = core.entries.length === 0;
  const entry: EntrySize = { container: "map", key: empty ? none : key, value: empty ? none : value };
  state.setEntry(core, entry);
  return cost;
}

/** Before the first of several sizes is seen. */
const nothingYet: Amount = { min: unknownAmount.max, max: 0 };
