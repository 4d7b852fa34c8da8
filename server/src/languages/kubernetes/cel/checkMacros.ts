import { type Checker, fault, mismatch } from "./checking.js";
import type { Binding, Comprehension, Expression, OptionalMap, SortBy } from "./syntax.js";
import { type CelType, showType } from "./types.js";
import { isWild } from "./unify.js";

/** Notes a fault where an expression is not true or false. */
export function expectBool(checker: Checker, expression: Expression): void {
  const type = checker.typeOf(expression);
  if (!checker.bindings.assignable([type], ["bool"])) mismatch(checker, expression, "bool", type);
}

/** The type of a macro that walks over a list or a map; its variables are known inside only. */
export function typeOfComprehension(checker: Checker, comprehension: Comprehension): CelType {
  const { macro, range, variables, filter, body } = comprehension;
  const items = rangeOf(checker, range);
  const types = variables.length === 2 ? items.pair : [items.single];
  return within(checker, variables, types, () => {
    if (filter !== undefined) expectBool(checker, filter);
    if (macro === "all" || macro === "exists" || macro === "existsOne") {
      expectBool(checker, body);
      return "bool";
    }
    if (macro === "filter") {
      expectBool(checker, body);
      return { list: items.single };
    }
    const type = checker.bindings.substitute(checker.typeOf(body));
    if (macro === "transformMap") return { map: type, key: items.pair[0] };
    if (macro !== "transformMapEntry") return { list: type };
    const entry: CelType = { map: checker.bindings.fresh(), key: checker.bindings.fresh() };
    return checker.bindings.assignable([type], [entry]) ? checker.bindings.substitute(entry) : mismatch(checker, body, entry, type);
  });
}

/** What one variable stands for when walking over a range, and what two stand for. */
interface RangeTypes {
  readonly single: CelType;
  readonly pair: readonly [CelType, CelType];
}

function rangeOf(checker: Checker, range: Expression): RangeTypes {
  const type = checker.bindings.substitute(checker.typeOf(range));
  if (typeof type === "object" && "list" in type) return { single: type.list, pair: ["int", type.list] };
  if (typeof type === "object" && "map" in type) return { single: type.key ?? "string", pair: [type.key ?? "string", type.map] };
  if (isWild(type) || (typeof type === "object" && "parameter" in type)) {
    checker.bindings.assignable(["dyn"], [type]);
    return { single: "dyn", pair: ["dyn", "dyn"] };
  }
  fault(checker, `expression of type '${showType(type)}' cannot be range of a comprehension (must be list, map, or dynamic)`, range.start);
  return { single: "error", pair: ["error", "error"] };
}

function within(checker: Checker, names: readonly string[], types: readonly CelType[], run: () => CelType): CelType {
  for (const [index, name] of names.entries()) checker.locals.push({ name, type: types[index] ?? "dyn" });
  const type = run();
  checker.locals.length -= names.length;
  return type;
}

/** The type of `optMap` and `optFlatMap`. */
export function typeOfOptionalMap(checker: Checker, { operand, variable, body, flat, start }: OptionalMap): CelType {
  const type = checker.bindings.substitute(checker.typeOf(operand));
  const item = checker.bindings.fresh();
  if (!checker.bindings.assignable([type], [{ optional: item }])) {
    return fault(checker, `found no matching overload for 'hasValue' applied to '${showType(type)}.()'`, start);
  }
  const result = within(checker, [variable], [checker.bindings.substitute(item)], () => checker.typeOf(body));
  if (!flat) return { optional: result };
  if (checker.bindings.assignable([result], [{ optional: checker.bindings.fresh() }])) return result;
  return fault(checker, `found no matching overload for '_?_:_' applied to '(bool, ${showType(result)}, optional_type(dyn))'`, start);
}

/** The type of `cel.bind`. */
export function typeOfBinding(checker: Checker, { variable, value, body, start }: Binding): CelType {
  if (checker.scope.bindings === false) return fault(checker, "undeclared reference to 'cel'", start);
  const type = checker.typeOf(value);
  return within(checker, [variable], [type], () => checker.typeOf(body));
}

const sortable: readonly CelType[] = ["int", "uint", "double", "bool", "duration", "timestamp", "string", "bytes"];

/** The type of `sortBy`. */
export function typeOfSort(checker: Checker, { range, variable, body, start }: SortBy): CelType {
  const items = rangeOf(checker, range);
  const key = within(checker, [variable], [items.single], () => checker.typeOf(body));
  if (sortable.some((type) => checker.bindings.assignable([key], [type]))) return { list: items.single };
  return fault(checker, `found no matching overload for '@sortByAssociatedKeys' applied to '(list, list(${showType(key)}))'`, start);
}
