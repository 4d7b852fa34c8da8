import type { CelType } from "../types.js";

/** An expression as the estimate sees it: macros are what they stand for, and each part has its type (cel-go, common/ast). */
export type Core = CoreLiteral | CoreName | CoreField | CoreCall | CoreLogic | CoreList | CoreMap | CoreObject | CoreLoop;

interface Typed {
  readonly type: CelType;
}

/** A constant: its size, and its value where that is an integer. */
export interface CoreLiteral extends Typed {
  readonly kind: "literal";
  readonly size: number;
  readonly integer?: number | undefined;
}

/** A variable, of the scope or of a loop. */
export interface CoreName extends Typed {
  readonly kind: "name";
  readonly name: string;
}

/** `a.b`, or with `test` whether it is there. */
export interface CoreField extends Typed {
  readonly kind: "field";
  readonly operand: Core;
  readonly field: string;
  readonly test: boolean;
}

/** A function or an operator. `overloads` holds the types of the parameters of those that may be meant, the target first. */
export interface CoreCall extends Typed {
  readonly kind: "call";
  readonly name: string;
  readonly overloads: readonly (readonly CelType[])[];
  readonly target: Core | undefined;
  readonly arguments: readonly Core[];
}

/** `a && b && c` or `a || b || c`. */
export interface CoreLogic extends Typed {
  readonly kind: "logic";
  readonly operands: readonly Core[];
}

export interface CoreList extends Typed {
  readonly kind: "list";
  readonly items: readonly Core[];
}

export interface CoreMap extends Typed {
  readonly kind: "map";
  readonly entries: readonly (readonly [Core, Core])[];
}

export interface CoreObject extends Typed {
  readonly kind: "object";
  readonly values: readonly Core[];
}

/** A comprehension. Without `range` it is what `cel.bind` stands for: `accumulator` is bound to `start` in `result`. */
export interface CoreLoop extends Typed {
  readonly kind: "loop";
  readonly range: Core | undefined;
  /** One or two names. */
  readonly variables: readonly string[];
  readonly accumulator: string;
  readonly start: Core;
  readonly condition: Core;
  readonly step: Core;
  readonly result: Core;
}
