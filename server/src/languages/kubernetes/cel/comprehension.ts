import { compare } from "./equality.js";
import { noOverload, outOfSteps, type Surroundings, withVariables, worse } from "./surroundings.js";
import type { Comprehension, SortBy } from "./syntax.js";
import { Failure, keyOf, ListValue, MapValue, type Value } from "./values.js";

/** The value of a macro that walks over a list or a map. */
export function evaluateComprehension(comprehension: Comprehension, surroundings: Surroundings): Value | Failure {
  const range = surroundings.evaluate(comprehension.range, surroundings);
  if (range instanceof Failure) return range;
  const rounds = roundsOf(range, comprehension.variables.length);
  if (rounds === undefined) return noOverload;
  const run: Run = { comprehension, rounds, surroundings };
  switch (comprehension.macro) {
    case "all":
      return quantify(run, false);
    case "exists":
      return quantify(run, true);
    case "existsOne":
      return existsOne(run);
    case "transformMap":
    case "transformMapEntry":
      return collectMap(run);
    default:
      return collectList(run);
  }
}

/** `list.sortBy(x, key)`: by growing keys, equal ones in their order. */
export function evaluateSort({ range, variable, body }: SortBy, surroundings: Surroundings): Value | Failure {
  const list = surroundings.evaluate(range, surroundings);
  if (list instanceof Failure) return list;
  if (!(list instanceof ListValue)) return noOverload;
  const keyed: { readonly item: Value; readonly key: Value }[] = [];
  for (const item of list.items) {
    const key = surroundings.evaluate(body, withVariables(surroundings, [variable], [item]));
    if (key instanceof Failure) return key;
    const comparable = compare(keyed[0]?.key ?? key, key);
    if (comparable instanceof Failure) return comparable;
    keyed.push({ item, key });
  }
  surroundings.work.spend(keyed.length * Math.log2(keyed.length + 1));
  keyed.sort((left, right) => {
    const order = compare(left.key, right.key);
    return typeof order === "number" ? order : 0;
  });
  return new ListValue(keyed.map(({ item }) => item));
}

interface Run {
  readonly comprehension: Comprehension;
  /** What the variables stand for in each round. */
  readonly rounds: readonly (readonly Value[])[];
  readonly surroundings: Surroundings;
}

/** One variable goes over items or keys, two over indices and items or keys and values. */
function roundsOf(range: Value, variables: number): readonly (readonly Value[])[] | undefined {
  if (range instanceof ListValue) return range.items.map((item, index) => (variables === 2 ? [BigInt(index), item] : [item]));
  if (range instanceof MapValue) return [...range.entries.values()].map(([key, value]) => (variables === 2 ? [key, value] : [key]));
  return undefined;
}

function* bodies({ comprehension, rounds, surroundings }: Run): Iterable<Value | Failure> {
  for (const round of rounds) {
    if (surroundings.work.exhausted) return;
    const inner = withVariables(surroundings, comprehension.variables, round);
    const chosen = comprehension.filter === undefined ? true : surroundings.evaluate(comprehension.filter, inner);
    if (chosen === true) yield surroundings.evaluate(comprehension.body, inner);
    else if (chosen !== false) yield chosen instanceof Failure ? chosen : noOverload;
  }
}

/** `all` stops at the first false and `exists` at the first true; failures before count only where neither comes. */
function quantify(run: Run, decisive: boolean): Value | Failure {
  let failure: Failure | undefined;
  for (const value of bodies(run)) {
    if (value === decisive) return decisive;
    if (value !== !decisive) failure = worse(failure, value instanceof Failure ? value : noOverload);
  }
  return run.surroundings.work.exhausted ? outOfSteps : (failure ?? !decisive);
}

function existsOne(run: Run): Value | Failure {
  let count = 0;
  for (const value of bodies(run)) {
    if (value === true) count++;
    else if (value !== false) return value instanceof Failure ? value : noOverload;
  }
  return run.surroundings.work.exhausted ? outOfSteps : count === 1;
}

function collectList(run: Run): Value | Failure {
  const items: Value[] = [];
  const filter = run.comprehension.macro === "filter";
  let index = 0;
  for (const value of bodies(run)) {
    if (value instanceof Failure) return value;
    if (filter && typeof value !== "boolean") return noOverload;
    if (!filter) items.push(value);
    else if (value === true) items.push(run.rounds[index]?.[0] ?? null);
    index++;
  }
  return run.surroundings.work.exhausted ? outOfSteps : new ListValue(items);
}

function collectMap(run: Run): Value | Failure {
  const { macro } = run.comprehension;
  const entries = new Map<string, readonly [Value, Value]>();
  for (const round of run.rounds) {
    for (const value of bodies({ ...run, rounds: [round] })) {
      if (value instanceof Failure) return value;
      const added =
        macro === "transformMap"
          ? [[round[0] ?? null, value] as const]
          : value instanceof MapValue
            ? [...value.entries.values()]
            : undefined;
      if (added === undefined) return noOverload;
      for (const [key, item] of added) {
        const found = keyOf(key) ?? "";
        if (entries.has(found)) return new Failure(`insert failed: key ${String(key)} already exists`);
        entries.set(found, [key, item]);
      }
    }
  }
  return run.surroundings.work.exhausted ? outOfSteps : new MapValue(entries);
}
