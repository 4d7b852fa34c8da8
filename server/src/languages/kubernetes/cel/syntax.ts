import type { CelType } from "./types.js";
import type { Value } from "./values.js";

/** A parsed expression. `start` is the offset in UTF-16 units at which messages point: an operator, a dot, a parenthesis or the first character. */
export type Expression =
  | Literal
  | Identifier
  | Selection
  | Call
  | Logic
  | ListLiteral
  | MapLiteral
  | ObjectLiteral
  | Comprehension
  | OptionalMap
  | Binding
  | SortBy;

interface Node {
  readonly start: number;
}

/** A constant. */
export interface Literal extends Node {
  readonly kind: "literal";
  readonly type: CelType;
  readonly value: Value;
}

/** A name that stands for itself. */
export interface Identifier extends Node {
  readonly kind: "identifier";
  readonly name: string;
}

/** `a.b`, `a.?b` or `has(a.b)`. */
export interface Selection extends Node {
  readonly kind: "selection";
  readonly operand: Expression;
  readonly field: string;
  readonly mode: "plain" | "optional" | "test";
}

/** `f(x)`, `a.f(x)`, or an operator under the name that cel-go gives it: `_+_`, `_[_]`, `!_`. */
export interface Call extends Node {
  readonly kind: "call";
  readonly name: string;
  readonly target: Expression | undefined;
  readonly arguments: readonly Expression[];
}

/** `a && b && c` or `a || b || c`, flat, so that long chains stay shallow. */
export interface Logic extends Node {
  readonly kind: "logic";
  readonly operator: "&&" | "||";
  readonly operands: readonly Expression[];
}

/** `[a, ?b]`. */
export interface ListLiteral extends Node {
  readonly kind: "list";
  readonly items: readonly { readonly value: Expression; readonly optional: boolean }[];
}

/** `{a: b, ?c: d}`. */
export interface MapLiteral extends Node {
  readonly kind: "map";
  readonly entries: readonly { readonly key: Expression; readonly value: Expression; readonly optional: boolean }[];
}

/** `Object.spec{replicas: 3}`. */
export interface ObjectLiteral extends Node {
  readonly kind: "object";
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly value: Expression; readonly optional: boolean; readonly start: number }[];
}

/** A macro that walks over a list or the keys of a map. */
export interface Comprehension extends Node {
  readonly kind: "comprehension";
  readonly macro: "all" | "exists" | "existsOne" | "filter" | "map" | "transformList" | "transformMap" | "transformMapEntry";
  readonly range: Expression;
  readonly variables: readonly string[];
  readonly filter: Expression | undefined;
  readonly body: Expression;
}

/** `a.optMap(x, …)` and `a.optFlatMap(x, …)`. */
export interface OptionalMap extends Node {
  readonly kind: "optionalMap";
  readonly flat: boolean;
  readonly operand: Expression;
  readonly variable: string;
  readonly body: Expression;
}

/** `cel.bind(x, value, body)`. */
export interface Binding extends Node {
  readonly kind: "binding";
  readonly variable: string;
  readonly value: Expression;
  readonly body: Expression;
}

/** `list.sortBy(x, key)`. */
export interface SortBy extends Node {
  readonly kind: "sortBy";
  readonly range: Expression;
  readonly variable: string;
  readonly body: Expression;
}

/** Why a text is no expression. */
export interface SyntaxFault {
  readonly message: string;
  readonly offset: number;
}
