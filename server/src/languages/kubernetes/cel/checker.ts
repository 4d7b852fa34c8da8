import { constantFault } from "./constants.js";
import { escapedWord } from "./escape.js";
import { overloadsOf } from "./library.js";
import type { Overload } from "./overload.js";
import type {
  Binding,
  Call,
  Comprehension,
  Expression,
  ListLiteral,
  MapLiteral,
  ObjectLiteral,
  OptionalMap,
  Selection,
  SortBy,
  SyntaxFault,
} from "./syntax.js";
import { type CelType, type ObjectType, type Scope, showType } from "./types.js";
import { Bindings, isWild, mostGeneral } from "./unify.js";

/** The type of an expression, or its first fault in the words of cel-go (checker/checker.go, checker/errors.go). */
export function check(expression: Expression, scope: Scope): { readonly type: CelType } | SyntaxFault {
  const checker: Checker = { scope, bindings: new Bindings(), locals: [], faults: [], late: [], mixed: 0 };
  const type = checker.bindings.substitute(typeOf(checker, expression), true);
  if (checker.faults.length === 0) checker.faults.push(...checker.late.flatMap((find) => find() ?? []));
  const [first] = checker.faults.sort((left, right) => left.offset - right.offset);
  return first ?? { type };
}

interface Checker {
  readonly scope: Scope;
  readonly bindings: Bindings;
  /** Variables of macros, innermost last. */
  readonly locals: { readonly name: string; readonly type: CelType }[];
  readonly faults: SyntaxFault[];
  /** Checks that need the final types. They run only where there is no other fault. */
  readonly late: (() => SyntaxFault | undefined)[];
  /** How many calls are open that take lists of mixed types. */
  mixed: number;
}

function typeOf(checker: Checker, expression: Expression): CelType {
  switch (expression.kind) {
    case "literal":
      return expression.type;
    case "identifier":
      return variableOf(checker, expression.name) ?? fault(checker, `undeclared reference to '${expression.name}'`, expression.start);
    case "selection":
      return typeOfSelection(checker, expression);
    case "call":
      return typeOfCall(checker, expression);
    case "logic":
      for (const operand of expression.operands) expectBool(checker, operand);
      return "bool";
    case "list":
      return typeOfList(checker, expression);
    case "map":
      return typeOfMap(checker, expression);
    case "object":
      return typeOfObject(checker, expression);
    case "comprehension":
      return typeOfComprehension(checker, expression);
    case "optionalMap":
      return typeOfOptionalMap(checker, expression);
    case "binding":
      return typeOfBinding(checker, expression);
    case "sortBy":
      return typeOfSort(checker, expression);
  }
}

function fault(checker: Checker, message: string, offset: number): CelType {
  checker.faults.push({ message, offset });
  return "error";
}

function variableOf(checker: Checker, name: string): CelType | undefined {
  const local = checker.locals.findLast((candidate) => candidate.name === name);
  if (local !== undefined) return local.type;
  const { variables } = checker.scope;
  if (Object.hasOwn(variables, name)) return variables[name];
  return isPatchType(checker.scope, name) ? { typeOf: { object: name } } : typeWords.get(name);
}

/** The names of types, which are values too: `type(x) == int`. */
const typeWords: ReadonlyMap<string, CelType> = new Map<string, CelType>([
  ...(["bool", "bytes", "double", "int", "string", "uint"] as const).map((name) => [name, { typeOf: name }] as const),
  ["google.protobuf.Duration", { typeOf: "duration" }],
  ["google.protobuf.Timestamp", { typeOf: "timestamp" }],
  ["list", { typeOf: { list: "dyn" } }],
  ["map", { typeOf: { map: "dyn", key: "dyn" } }],
  ["null_type", { typeOf: "null" }],
  ["optional_type", { typeOf: { optional: "dyn" } }],
  ["type", { typeOf: { typeOf: undefined } }],
  ...["net.IP", "net.CIDR", "kubernetes.Quantity", "kubernetes.URL", "kubernetes.Semver", "kubernetes.NamedFormat"].map(
    (name) => [name, { typeOf: { library: name } }] as const,
  ),
]);

/** `a.b.c` as one name; undefined where it is anything else. */
export function qualifiedName(expression: Expression): string | undefined {
  const names: string[] = [];
  let part = expression;
  while (part.kind === "selection" && part.mode === "plain") {
    names.unshift(part.field);
    part = part.operand;
  }
  return part.kind === "identifier" ? [part.name, ...names].join(".") : undefined;
}

function typeOfSelection(checker: Checker, selection: Selection): CelType {
  const name = qualifiedName(selection);
  const variable = name === undefined ? undefined : variableOf(checker, name);
  if (variable !== undefined) return variable;
  const field = typeOfField(checker, selection);
  return selection.mode === "test" ? "bool" : checker.bindings.substitute(field);
}

function typeOfField(checker: Checker, { operand, field, mode, start }: Selection): CelType {
  const found = checker.bindings.substitute(typeOf(checker, operand));
  const inOptional = typeof found === "object" && "optional" in found;
  const target = inOptional ? found.optional : found;
  const type = fieldType(checker, target, field, start);
  return mode === "optional" || inOptional ? { optional: type } : type;
}

function fieldType(checker: Checker, target: CelType, field: string, start: number): CelType {
  if (isWild(target)) return "dyn";
  if (typeof target === "object") {
    if ("map" in target) return target.map;
    if ("parameter" in target) {
      checker.bindings.assignable(["dyn"], [target]);
      return "dyn";
    }
    if ("object" in target) {
      return declaredField(target, field) ?? fault(checker, `undefined field '${field}'`, start);
    }
  }
  return fault(checker, `type '${showType(target)}' does not support field selection`, start);
}

function declaredField({ fields }: ObjectType, field: string): CelType | undefined {
  if (fields === undefined) return "dyn";
  if (Object.hasOwn(fields, field)) return fields[field];
  const word = escapedWord(field);
  return word !== undefined && Object.hasOwn(fields, word) ? fields[word] : undefined;
}

function typeOfCall(checker: Checker, call: Call): CelType {
  if (call.name === "format") checker.mixed++;
  const types = call.arguments.map((argument) => typeOf(checker, argument));
  if (call.name === "format") checker.mixed--;
  const { target } = call;
  if (target === undefined) return resolve(checker, call, overloadsOf(call.name, false), types);
  const prefix = qualifiedName(target);
  const hidden = prefix === undefined || (prefix === "jsonpatch" && checker.scope.patchTypes !== true);
  const namespaced = hidden ? undefined : overloadsOf(`${prefix}.${call.name}`, false);
  if (namespaced !== undefined) return resolve(checker, { ...call, name: `${prefix}.${call.name}`, target: undefined }, namespaced, types);
  return resolve(checker, call, overloadsOf(call.name, true), [typeOf(checker, target), ...types]);
}

function resolve(checker: Checker, call: Call, overloads: readonly Overload[] | undefined, types: readonly CelType[]): CelType {
  const { bindings } = checker;
  if (overloads === undefined) return fault(checker, `undeclared reference to '${call.name}'`, call.start);
  let result: CelType | undefined;
  for (const overload of overloads) {
    const fresh = new Map<string, CelType>();
    const expected = overload.parameters.map((parameter) => instantiate(parameter, fresh, bindings));
    if (!bindings.assignable(types, expected)) continue;
    const type = bindings.substitute(instantiate(overload.result, fresh, bindings));
    if (result === undefined) result = type;
    else if (showType(result) !== showType(type)) result = "dyn";
  }
  if (result === undefined) {
    const shown = types.map((type) => showType(bindings.substitute(type, true)));
    const applied = call.target === undefined ? `(${shown.join(", ")})` : `${shown[0]}.(${shown.slice(1).join(", ")})`;
    return fault(checker, `found no matching overload for '${call.name}' applied to '${applied}'`, call.start);
  }
  const wrong = constantFault(call);
  if (wrong !== undefined) checker.late.push(() => wrong);
  return result;
}

/** A type of a signature with its parameters replaced by fresh ones. */
function instantiate(type: CelType, fresh: Map<string, CelType>, bindings: Bindings): CelType {
  if (typeof type === "string") return type;
  if ("parameter" in type) {
    const known = fresh.get(type.parameter) ?? bindings.fresh();
    fresh.set(type.parameter, known);
    return known;
  }
  if ("list" in type) return { list: instantiate(type.list, fresh, bindings) };
  if ("map" in type) return { map: instantiate(type.map, fresh, bindings), key: instantiate(type.key ?? "string", fresh, bindings) };
  if ("optional" in type) return { optional: instantiate(type.optional, fresh, bindings) };
  if ("typeOf" in type && type.typeOf !== undefined) return { typeOf: instantiate(type.typeOf, fresh, bindings) };
  return type;
}

function typeOfList(checker: Checker, list: ListLiteral): CelType {
  return {
    list: joined(
      checker,
      list.items.map(({ value, optional }) => ({ value, type: itemType(checker, value, optional) })),
    ),
  };
}

function typeOfMap(checker: Checker, map: MapLiteral): CelType {
  const keys = map.entries.map(({ key }) => ({ value: key, type: typeOf(checker, key) }));
  const values = map.entries.map(({ value, optional }) => ({ value, type: itemType(checker, value, optional) }));
  return { key: joined(checker, keys), map: joined(checker, values) };
}

interface Item {
  readonly value: Expression;
  readonly type: CelType;
}

/** What several items have in common: `dyn` where they differ, which is a fault outside of `format` (cel-go, ValidateHomogeneousAggregateLiterals). */
function joined(checker: Checker, items: readonly Item[]): CelType {
  let type: CelType | undefined;
  for (const item of items) {
    if (type === undefined) type = item.type;
    else type = checker.bindings.assignable([type], [item.type]) ? mostGeneral(type, item.type) : "dyn";
  }
  if (items.length > 1 && checker.mixed === 0) checker.late.push(() => firstDifferent(checker, items));
  return type ?? checker.bindings.fresh();
}

function firstDifferent({ bindings }: Checker, items: readonly Item[]): SyntaxFault | undefined {
  const shown = items.map(({ type }) => showType(bindings.substitute(type, true)));
  const index = shown.findIndex((name) => name !== shown[0]);
  const item = items[index];
  return item === undefined ? undefined : { message: `expected type '${shown[0]}' but found '${shown[index]}'`, offset: item.value.start };
}

/** The type that `?x` puts into a list, a map or an object: what the optional holds. */
function itemType(checker: Checker, value: Expression, optional: boolean): CelType {
  const type = checker.bindings.substitute(typeOf(checker, value));
  if (!optional || isWild(type)) return type;
  if (typeof type === "object" && "optional" in type) return type.optional;
  return fault(checker, `expected type 'optional_type(${showType(type)})' but found '${showType(type)}'`, value.start);
}

function mismatch(checker: Checker, expression: Expression, expected: CelType, found: CelType): CelType {
  const [left, right] = [expected, found].map((type) => showType(checker.bindings.substitute(type, true)));
  return fault(checker, `expected type '${left}' but found '${right}'`, expression.start);
}

/** Objects of mutating policies are not looked into: their schema is that of the object under admission. */
function typeOfObject(checker: Checker, object: ObjectLiteral): CelType {
  const types = object.fields.map(({ value, optional }) => itemType(checker, value, optional));
  if (/^google\.protobuf\./u.test(object.name)) return "dyn";
  if (!isPatchType(checker.scope, object.name)) return fault(checker, `undeclared reference to '${object.name}'`, object.start);
  for (const [index, { name, start }] of object.fields.entries()) {
    const type = types[index] ?? "error";
    if (object.name !== "JSONPatch" || !patchTexts.has(name) || checker.bindings.assignable(["string"], [type])) continue;
    fault(checker, `expected type of field '${name}' is 'string' but provided type is '${showType(type)}'`, start);
  }
  return { object: object.name };
}

/** The fields of a `JSONPatch` that hold texts (apiserver, pkg/cel/mutation/jsonpatch.go). */
const patchTexts: ReadonlySet<string> = new Set(["op", "path", "from"]);

/** Whether a name is that of a type that mutating policies build. */
function isPatchType(scope: Scope, name: string): boolean {
  return scope.patchTypes === true && /^(?:Object(?:\..+)?|JSONPatch)$/u.test(name);
}

function expectBool(checker: Checker, expression: Expression): void {
  const type = typeOf(checker, expression);
  if (!checker.bindings.assignable([type], ["bool"])) mismatch(checker, expression, "bool", type);
}

function typeOfComprehension(checker: Checker, comprehension: Comprehension): CelType {
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
    const type = checker.bindings.substitute(typeOf(checker, body));
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
  const type = checker.bindings.substitute(typeOf(checker, range));
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

function typeOfOptionalMap(checker: Checker, { operand, variable, body, flat, start }: OptionalMap): CelType {
  const type = checker.bindings.substitute(typeOf(checker, operand));
  const item = checker.bindings.fresh();
  if (!checker.bindings.assignable([type], [{ optional: item }])) {
    return fault(checker, `found no matching overload for 'hasValue' applied to '${showType(type)}.()'`, start);
  }
  const result = within(checker, [variable], [checker.bindings.substitute(item)], () => typeOf(checker, body));
  if (!flat) return { optional: result };
  if (checker.bindings.assignable([result], [{ optional: checker.bindings.fresh() }])) return result;
  return fault(checker, `found no matching overload for '_?_:_' applied to '(bool, ${showType(result)}, optional_type(dyn))'`, start);
}

function typeOfBinding(checker: Checker, { variable, value, body, start }: Binding): CelType {
  if (checker.scope.bindings === false) return fault(checker, "undeclared reference to 'cel'", start);
  const type = typeOf(checker, value);
  return within(checker, [variable], [type], () => typeOf(checker, body));
}

const sortable: readonly CelType[] = ["int", "uint", "double", "bool", "duration", "timestamp", "string", "bytes"];

function typeOfSort(checker: Checker, { range, variable, body, start }: SortBy): CelType {
  const items = rangeOf(checker, range);
  const key = within(checker, [variable], [items.single], () => typeOf(checker, body));
  if (sortable.some((type) => checker.bindings.assignable([key], [type]))) return { list: items.single };
  return fault(checker, `found no matching overload for '@sortByAssociatedKeys' applied to '(list, list(${showType(key)}))'`, start);
}
