import { qualifiedName } from "./checking.js";
import { evaluateComprehension, evaluateSort } from "./comprehension.js";
import { escapedWord } from "./escape.js";
import { overloadsOf } from "./library.js";
import { fits } from "./overload.js";
import { noOverload, outOfSteps, type Surroundings, withVariables, worse } from "./surroundings.js";
import type { Binding, Call, Expression, ListLiteral, Logic, MapLiteral, ObjectLiteral, OptionalMap, Selection } from "./syntax.js";
import { Failure, keyOf, ListValue, MapValue, mapOf, Optional, TypeName, typeNameOf, type Value } from "./values.js";
import type { Work } from "./work.js";

/** The value of an expression. Failures are values here, as in cel-go: `||` and `&&` may pass over them. */
export function evaluate(expression: Expression, surroundings: Surroundings): Value | Failure {
  if (!surroundings.work.spend(1)) return outOfSteps;
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "identifier":
      return evaluateIdentifier(expression.name, surroundings);
    case "selection":
      return evaluateSelection(expression, surroundings);
    case "call":
      return evaluateCall(expression, surroundings);
    case "logic":
      return evaluateLogic(expression, surroundings);
    case "list":
      return evaluateList(expression, surroundings);
    case "map":
      return evaluateMap(expression, surroundings);
    case "object":
      return evaluateObject(expression, surroundings);
    case "comprehension":
      return evaluateComprehension(expression, surroundings);
    case "optionalMap":
      return evaluateOptionalMap(expression, surroundings);
    case "binding":
      return evaluateBinding(expression, surroundings);
    case "sortBy":
      return evaluateSort(expression, surroundings);
  }
}

function evaluateIdentifier(name: string, surroundings: Surroundings): Value | Failure {
  const value = variableOf(name, surroundings);
  return value === undefined ? new Failure(`no such attribute: ${name}`, true) : value;
}

function variableOf(name: string, { variables }: Surroundings): Value | Failure | undefined {
  const value = variables.get(name);
  if (value !== undefined) return value;
  return typeWords.has(name) ? new TypeName(name) : undefined;
}

const typeWords: ReadonlySet<string> = new Set(
  (
    "bool bytes double int string uint list map null_type optional_type type google.protobuf.Duration google.protobuf.Timestamp " +
    "net.IP net.CIDR kubernetes.Quantity kubernetes.URL kubernetes.Semver kubernetes.NamedFormat"
  ).split(" "),
);

function evaluateSelection(selection: Selection, surroundings: Surroundings): Value | Failure {
  const name = selection.mode === "test" ? undefined : qualifiedName(selection);
  const variable = name === undefined ? undefined : variableOf(name, surroundings);
  if (variable !== undefined) return variable;
  const operand = evaluate(selection.operand, surroundings);
  if (operand instanceof Failure) return operand;
  const inOptional = operand instanceof Optional;
  const target = inOptional ? operand.value : operand;
  if (target === undefined) return selection.mode === "test" ? false : new Optional(undefined);
  if (!(target instanceof MapValue)) return noOverload;
  const found = fieldOf(target, selection.field);
  if (selection.mode === "test") return found !== undefined;
  if (inOptional || selection.mode === "optional") return new Optional(found);
  return found === undefined ? new Failure(`no such key: ${selection.field}`) : found;
}

function fieldOf(target: MapValue, field: string): Value | undefined {
  const found = target.get(field);
  const word = found === undefined ? escapedWord(field) : undefined;
  return word === undefined ? found : target.get(word);
}

function evaluateCall(call: Call, surroundings: Surroundings): Value | Failure {
  if (call.name === "_?_:_") return evaluateChoice(call, surroundings);
  if (call.target !== undefined && call.name === "orValue")
    return evaluateAlternative(call, call.target, surroundings, (optional) => optional.value ?? null);
  if (call.target !== undefined && call.name === "or") return evaluateAlternative(call, call.target, surroundings, (optional) => optional);
  const prefix = call.target === undefined ? undefined : qualifiedName(call.target);
  const namespaced = prefix === undefined ? undefined : overloadsOf(`${prefix}.${call.name}`, false);
  const operands = call.target === undefined || namespaced !== undefined ? call.arguments : [call.target, ...call.arguments];
  const values: Value[] = [];
  for (const operand of operands) {
    const value = evaluate(operand, surroundings);
    if (value instanceof Failure) return value;
    values.push(value);
  }
  return apply(namespaced ?? overloadsOf(call.name, call.target !== undefined) ?? [], values, surroundings.work);
}

function apply(overloads: NonNullable<ReturnType<typeof overloadsOf>>, values: readonly Value[], work: Work): Value | Failure {
  const overload = overloads.find(
    ({ parameters }) =>
      parameters.length === values.length && parameters.every((parameter, index) => fits(values[index] ?? null, parameter)),
  );
  if (overload === undefined) return noOverload;
  for (const value of values) work.spend(sizeOf(value));
  if (work.exhausted) return outOfSteps;
  const result = overload.run(values, work);
  if (!(result instanceof Failure)) work.spend(sizeOf(result));
  return work.exhausted ? outOfSteps : result;
}

/** Roughly the steps it takes to walk over a value, items within items left out. */
function sizeOf(value: Value): number {
  if (typeof value === "string" || value instanceof Uint8Array) return value.length / 16;
  return value instanceof ListValue ? value.items.length : 0;
}

function evaluateChoice({ arguments: [condition, yes, no] }: Call, surroundings: Surroundings): Value | Failure {
  if (condition === undefined || yes === undefined || no === undefined) return noOverload;
  const chosen = evaluate(condition, surroundings);
  if (chosen instanceof Failure) return chosen;
  return typeof chosen === "boolean" ? evaluate(chosen ? yes : no, surroundings) : noOverload;
}

/** `or` and `orValue` look at their argument only where the optional is empty. */
function evaluateAlternative(
  call: Call,
  target: Expression,
  surroundings: Surroundings,
  present: (optional: Optional) => Value,
): Value | Failure {
  const optional = evaluate(target, surroundings);
  const [other] = call.arguments;
  if (optional instanceof Failure || other === undefined) return optional;
  if (!(optional instanceof Optional)) return noOverload;
  return optional.value === undefined ? evaluate(other, surroundings) : present(optional);
}

function evaluateLogic({ operator, operands }: Logic, surroundings: Surroundings): Value | Failure {
  const decisive = operator === "||";
  let failure: Failure | undefined;
  for (const operand of operands) {
    const value = evaluate(operand, surroundings);
    if (value === decisive) return decisive;
    if (surroundings.work.exhausted) return outOfSteps;
    if (value !== !decisive) failure = worse(failure, value instanceof Failure ? value : noOverload);
  }
  return failure ?? !decisive;
}

function evaluateList({ items }: ListLiteral, surroundings: Surroundings): Value | Failure {
  const values: Value[] = [];
  for (const item of items) {
    const value = present(evaluate(item.value, surroundings), item.optional);
    if (value instanceof Failure) return value;
    if (value !== undefined) values.push(value);
  }
  return new ListValue(values);
}

/** What `?x` stands for: the value in an optional, or undefined. */
function present(value: Value | Failure, optional: boolean): Value | Failure | undefined {
  if (!optional || value instanceof Failure) return value;
  return value instanceof Optional ? value.value : noOverload;
}

function evaluateMap({ entries }: MapLiteral, surroundings: Surroundings): Value | Failure {
  const values = new Map<string, readonly [Value, Value]>();
  for (const entry of entries) {
    const key = evaluate(entry.key, surroundings);
    if (key instanceof Failure) return key;
    const value = present(evaluate(entry.value, surroundings), entry.optional);
    if (value instanceof Failure) return value;
    const found = keyOf(key);
    if (found === undefined) return new Failure(`unsupported key type: ${typeNameOf(key)}`);
    if (value !== undefined) values.set(found, [key, value]);
  }
  return new MapValue(values);
}

function evaluateObject({ name, fields }: ObjectLiteral, surroundings: Surroundings): Value | Failure {
  const values: [string, Value][] = [];
  for (const field of fields) {
    const value = present(evaluate(field.value, surroundings), field.optional);
    if (value instanceof Failure) return value;
    if (value !== undefined) values.push([field.name, value]);
  }
  return mapOf(values, name);
}

function evaluateOptionalMap({ operand, variable, body, flat }: OptionalMap, surroundings: Surroundings): Value | Failure {
  const optional = evaluate(operand, surroundings);
  if (optional instanceof Failure) return optional;
  if (!(optional instanceof Optional)) return noOverload;
  if (optional.value === undefined) return optional;
  const value = evaluate(body, withVariables(surroundings, [variable], [optional.value]));
  return flat || value instanceof Failure ? value : new Optional(value);
}

function evaluateBinding({ variable, value, body }: Binding, surroundings: Surroundings): Value | Failure {
  const bound = evaluate(value, surroundings);
  return bound instanceof Failure ? bound : evaluate(body, withVariables(surroundings, [variable], [bound]));
}
