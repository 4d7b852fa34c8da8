import { type Checker, fault, isPatchType, type Notes, qualifiedName, variableOf } from "./checking.js";
import { expectBool, typeOfBinding, typeOfComprehension, typeOfOptionalMap, typeOfSort } from "./checkMacros.js";
import { constantFault } from "./constants.js";
import { escapedWord } from "./escape.js";
import { overloadsOf } from "./library.js";
import type { Overload } from "./overload.js";
import type { Call, Expression, ListLiteral, MapLiteral, ObjectLiteral, Selection, SyntaxFault } from "./syntax.js";
import { type CelType, type ObjectType, type Scope, showType } from "./types.js";
import { Bindings, isWild, mostGeneral } from "./unify.js";

/** The type of an expression, or its first fault in the words of cel-go (checker/checker.go, checker/errors.go). */
export function check(expression: Expression, scope: Scope): { readonly type: CelType; readonly notes: Notes } | SyntaxFault {
  const checker: Checker = {
    scope,
    bindings: new Bindings(),
    locals: [],
    faults: [],
    late: [],
    types: new Map(),
    calls: new Map(),
    names: new Map(),
    mixed: 0,
    typeOf: (part) => noted(checker, part),
  };
  const type = checker.bindings.substitute(checker.typeOf(expression), true);
  if (checker.faults.length === 0) checker.faults.push(...checker.late.flatMap((find) => find() ?? []));
  const [first] = checker.faults.sort((left, right) => left.offset - right.offset);
  const { types, calls, names, bindings } = checker;
  return first ?? { type, notes: { typeOf: (part) => bindings.substitute(types.get(part) ?? "dyn", true), calls, names } };
}

function noted(checker: Checker, expression: Expression): CelType {
  const type = typeOf(checker, expression);
  checker.types.set(expression, type);
  return type;
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

function typeOfSelection(checker: Checker, selection: Selection): CelType {
  const name = qualifiedName(selection);
  const variable = name === undefined ? undefined : variableOf(checker, name);
  if (name !== undefined && variable !== undefined) {
    checker.names.set(selection, name);
    return variable;
  }
  const field = typeOfField(checker, selection);
  return selection.mode === "test" ? "bool" : checker.bindings.substitute(field);
}

function typeOfField(checker: Checker, { operand, field, mode, start }: Selection): CelType {
  const found = checker.bindings.substitute(checker.typeOf(operand));
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
  const types = call.arguments.map((argument) => checker.typeOf(argument));
  if (call.name === "format") checker.mixed--;
  const { target } = call;
  if (target === undefined) return resolve(checker, call, overloadsOf(call.name, false), types);
  const prefix = qualifiedName(target);
  const hidden = prefix === undefined || (prefix === "jsonpatch" && checker.scope.patchTypes !== true);
  const namespaced = hidden ? undefined : overloadsOf(`${prefix}.${call.name}`, false);
  if (namespaced !== undefined)
    return resolve(checker, { ...call, name: `${prefix}.${call.name}`, target: undefined }, namespaced, types, call);
  return resolve(checker, call, overloadsOf(call.name, true), [checker.typeOf(target), ...types]);
}

/** The type of a call. `written` is the call as it stands, where its target is a part of the name. */
function resolve(
  checker: Checker,
  call: Call,
  overloads: readonly Overload[] | undefined,
  types: readonly CelType[],
  written = call,
): CelType {
  const { bindings } = checker;
  if (overloads === undefined) return fault(checker, `undeclared reference to '${call.name}'`, call.start);
  let result: CelType | undefined;
  const meant: Overload[] = [];
  for (const overload of overloads) {
    const fresh = new Map<string, CelType>();
    const expected = overload.parameters.map((parameter) => instantiate(parameter, fresh, bindings));
    if (!bindings.assignable(types, expected)) continue;
    meant.push(overload);
    const type = bindings.substitute(instantiate(overload.result, fresh, bindings));
    if (result === undefined) result = type;
    else if (showType(result) !== showType(type)) result = "dyn";
  }
  if (result === undefined) {
    const shown = types.map((type) => showType(bindings.substitute(type, true)));
    const applied = call.target === undefined ? `(${shown.join(", ")})` : `${shown[0]}.(${shown.slice(1).join(", ")})`;
    return fault(checker, `found no matching overload for '${call.name}' applied to '${applied}'`, call.start);
  }
  checker.calls.set(written, { name: call.name, namespaced: written !== call, overloads: meant });
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
  const keys = map.entries.map(({ key }) => ({ value: key, type: checker.typeOf(key) }));
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
  const type = checker.bindings.substitute(checker.typeOf(value));
  if (!optional || isWild(type)) return type;
  if (typeof type === "object" && "optional" in type) return type.optional;
  return fault(checker, `expected type 'optional_type(${showType(type)})' but found '${showType(type)}'`, value.start);
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
