import type { Notes } from "../checking.js";
import type { Call, Comprehension, Expression, Literal, OptionalMap, Selection, SortBy } from "../syntax.js";
import type { CelType } from "../types.js";
import { isWild } from "../unify.js";
import type { Core, CoreLiteral } from "./core.js";
import { binding, type Lower, loopOf } from "./lowerLoops.js";

/** How many parts may still be spelled out: `optMap` doubles what it is asked of, and so what stands in a row doubles again. */
export interface Budget {
  left: number;
}

/** Stands where the budget was used up. */
const cut: Core = { kind: "literal", size: 1, type: "dyn" };

/** A checked expression with its macros spelled out (cel-go, parser/macro.go, cel/library.go and ext/lists.go). */
export function lower(expression: Expression, notes: Notes, budget: Budget): Core {
  if (--budget.left < 0) return cut;
  const down: Lower = { core: (part) => lower(part, notes, budget), typeOf: (part) => notes.typeOf(part) };
  const type = notes.typeOf(expression);
  switch (expression.kind) {
    case "literal":
      return literal(expression);
    case "identifier":
      return { kind: "name", name: expression.name, type };
    case "selection":
      return selection(expression, notes, down);
    case "call":
      return call(expression, notes, down);
    case "logic":
      return { kind: "logic", operands: expression.operands.map(down.core), type };
    case "list":
      return { kind: "list", items: expression.items.map(({ value }) => down.core(value)), type };
    case "map":
      return { kind: "map", entries: expression.entries.map(({ key, value }) => [down.core(key), down.core(value)]), type };
    case "object":
      return { kind: "object", values: expression.fields.map(({ value }) => down.core(value)), type };
    case "comprehension":
      return loopOf(expression, down);
    case "binding":
      return binding(expression.variable, down.core(expression.value), down.core(expression.body), type);
    case "optionalMap":
      return optionalMap(expression, type, down);
    case "sortBy":
      return sortBy(expression, type, down);
  }
}

function optionalMap({ operand, variable, body, flat }: OptionalMap, type: CelType, down: Lower): Core {
  const optional = down.typeOf(operand);
  const inside = typeof optional === "object" && "optional" in optional ? optional.optional : "dyn";
  const value: Core = simpleCall("value", down.core(operand), [], inside);
  const bound = binding(variable, value, down.core(body), down.typeOf(body));
  const some = flat ? bound : simpleCall("optional.of", undefined, [bound], type);
  const asked = simpleCall("hasValue", down.core(operand), [], "bool");
  return simpleCall("_?_:_", undefined, [asked, some, simpleCall("optional.none", undefined, [], type)], type);
}

function sortBy({ range, variable, body, start }: SortBy, type: CelType, down: Lower): Core {
  const input: Core = { kind: "name", name: "@__sortBy_input__", type: down.typeOf(range) };
  const key = down.typeOf(body);
  const macro: Comprehension = { kind: "comprehension", macro: "map", range, variables: [variable], filter: undefined, body, start };
  const keys = loopOf(macro, down, { range: { ...input }, type: { list: key } });
  const sorted: Core = { ...simpleCall("@sortByAssociatedKeys", input, [keys], type), overloads: keyOverloads(key) };
  return binding(input.name, down.core(range), sorted, type);
}

/** Of `@sortByAssociatedKeys`, one for each type of keys. */
function keyOverloads(key: CelType): readonly (readonly CelType[])[] {
  const keys: readonly CelType[] = isWild(key) ? ["int", "string"] : [key];
  return keys.map((type) => [{ list: "dyn" }, { list: type }]);
}

/** A call of which the types of the parameters do not matter. */
function simpleCall(name: string, target: Core | undefined, parts: readonly Core[], type: CelType) {
  return { kind: "call", name, overloads: [[]], target, arguments: parts, type } as const;
}

function literal({ value, type }: Literal): CoreLiteral {
  if (typeof value === "string") return { kind: "literal", size: [...value].length, type };
  if (value instanceof Uint8Array) return { kind: "literal", size: value.length, type };
  return { kind: "literal", size: 1, integer: typeof value === "bigint" ? Number(value) : undefined, type };
}

function selection(expression: Selection, notes: Notes, down: Lower): Core {
  const type = notes.typeOf(expression);
  const name = notes.names.get(expression);
  if (name !== undefined) return { kind: "name", name, type };
  const { field, mode } = expression;
  const operand = down.core(expression.operand);
  if (mode === "optional") return simpleCall("_?._", undefined, [operand, literal(textLiteral(field))], type);
  return { kind: "field", operand, field, test: mode === "test", type };
}

function textLiteral(value: string): Literal {
  return { kind: "literal", type: "string", value, start: 0 };
}

function call(expression: Call, notes: Notes, down: Lower): Core {
  const resolved = notes.calls.get(expression);
  const target = resolved?.namespaced === true || expression.target === undefined ? undefined : down.core(expression.target);
  return {
    kind: "call",
    name: resolved?.name ?? expression.name,
    overloads: resolved?.overloads.map(({ parameters }) => parameters) ?? [],
    target,
    arguments: expression.arguments.map(down.core),
    type: notes.typeOf(expression),
  };
}
