import type { Comprehension, Expression } from "../syntax.js";
import type { CelType } from "../types.js";
import type { Core, CoreLoop, CoreName } from "./core.js";

/** How parts of an expression are spelled out. */
export interface Lower {
  readonly core: (expression: Expression) => Core;
  readonly typeOf: (expression: Expression) => CelType;
}

/** The loop that a macro stands for. `given` takes the place of what the macro itself says. */
export function loopOf(macro: Comprehension, down: Lower, given?: { readonly range: Core; readonly type: CelType }): CoreLoop {
  const type = given?.type ?? down.typeOf(macro);
  const body = down.core(macro.body);
  const around = { range: given?.range ?? down.core(macro.range), variables: macro.variables };
  switch (macro.macro) {
    case "all":
      return quantifier(around, body, notStrictlyFalse(result("bool")));
    case "exists":
      return quantifier(around, body, notStrictlyFalse(call("!_", [result("bool")], "bool")));
    case "existsOne":
      return counting(around, body);
    case "filter":
      return collecting(around, type, choice(body, appended(type, itemOf(macro, type)), type));
    case "map":
    case "transformList": {
      const step = appended(type, body);
      return collecting(around, type, macro.filter === undefined ? step : choice(down.core(macro.filter), step, type));
    }
    default: {
      const key: readonly Core[] =
        macro.macro === "transformMap" ? [{ kind: "name", name: macro.variables[0] ?? "", type: keyOf(type) }] : [];
      const step = call("cel.@mapInsert", [result(type), ...key, body], type);
      return collecting(around, type, macro.filter === undefined ? step : choice(down.core(macro.filter), step, type));
    }
  }
}

/** What `cel.bind` stands for. */
export function binding(variable: string, value: Core, body: Core, type: CelType): CoreLoop {
  const condition: Core = constant("bool");
  const step: Core = { kind: "name", name: variable, type: value.type };
  return {
    kind: "loop",
    range: undefined,
    variables: ["#unused"],
    accumulator: variable,
    start: value,
    condition,
    step,
    result: body,
    type,
  };
}

type Around = Pick<CoreLoop, "range" | "variables">;

const accumulator = "@result";

function quantifier(around: Around, body: Core, condition: Core): CoreLoop {
  const step: Core = { kind: "logic", operands: [result("bool"), body], type: "bool" };
  return { kind: "loop", ...around, accumulator, start: constant("bool"), condition, step, result: result("bool"), type: "bool" };
}

function counting(around: Around, body: Core): CoreLoop {
  const more = { ...call("_+_", [result("int"), constant("int")], "int"), overloads: [["int", "int"]] as const };
  const step = call("_?_:_", [body, more, result("int")], "int");
  const once = call("_==_", [result("int"), constant("int")], "bool");
  return { kind: "loop", ...around, accumulator, start: constant("int"), condition: constant("bool"), step, result: once, type: "bool" };
}

function collecting(around: Around, type: CelType, step: Core): CoreLoop {
  const start: Core = typeof type === "object" && "map" in type ? { kind: "map", entries: [], type } : { kind: "list", items: [], type };
  return { kind: "loop", ...around, accumulator, start, condition: constant("bool"), step, result: result(type), type };
}

function appended(type: CelType, item: Core): Core {
  const list: Core = { kind: "list", items: [item], type };
  return { ...call("_+_", [result(type), list], type), overloads: [[{ list: "dyn" }, { list: "dyn" }]] };
}

function choice(condition: Core, step: Core, type: CelType): Core {
  return call("_?_:_", [condition, step, result(type)], type);
}

function notStrictlyFalse(value: Core): Core {
  return call("@not_strictly_false", [value], "bool");
}

function call(name: string, parts: readonly Core[], type: CelType) {
  return { kind: "call", name, overloads: [[]], target: undefined, arguments: parts, type } as const;
}

function result(type: CelType): CoreName {
  return { kind: "name", name: accumulator, type };
}

function constant(type: "bool" | "int"): Core {
  return { kind: "literal", size: 1, type };
}

function itemOf(macro: Comprehension, list: CelType): Core {
  const type = typeof list === "object" && "list" in list ? list.list : "dyn";
  return { kind: "name", name: macro.variables[0] ?? "", type };
}

function keyOf(map: CelType): CelType {
  return typeof map === "object" && "map" in map ? (map.key ?? "string") : "dyn";
}
