import { check } from "./checker.js";
import { estimate } from "./cost/estimate.js";
import type { SizeOf } from "./cost/state.js";
import { depthWithin } from "./depth.js";
import { evaluate } from "./evaluator.js";
import { parse } from "./parser.js";
import { readPattern } from "./pattern.js";
import type { Expression } from "./syntax.js";
import type { CelType, Scope } from "./types.js";
import { Failure, type Value } from "./values.js";
import { Work } from "./work.js";

export { longestRequest, type Measure, schemaMeasure, sizesUnder } from "./cost/measure.js";
export type { SizeOf } from "./cost/state.js";
export { escapeName } from "./escape.js";
export { fromNode } from "./fromNode.js";
export { type SchemaShape, schemaType } from "./schemaType.js";
export { type CelType, type Scope, showType } from "./types.js";
export { Failure, type Value } from "./values.js";

/** An expression that was compiled, or why it was not: the message in cel-go's words and an offset in UTF-16 units. */
export type Compiled =
  | {
      readonly ok: true;
      /** What evaluation gives; `dyn` where that is only known then. */
      readonly type: CelType;
      /** The most that evaluating can cost, as the server estimates it; undefined where it is not estimated here. */
      cost(sizeOf: SizeOf): number | undefined;
      evaluate(values: Readonly<Record<string, Value | Failure>>): Outcome;
    }
  | { readonly ok: false; readonly message: string; readonly offset: number | undefined };

/** What evaluation gave. A failure is `unknown` where it says nothing about the server: a bound of ours, a value that does not fit its schema, an answer only the server has. */
export type Outcome = { readonly value: Value } | { readonly failure: string; readonly unknown: boolean };

/** Compiles an expression as the API server of Kubernetes 1.36 does. Where it goes deeper than we follow, it is taken as right and has no value. */
export function compile(expression: string, scope: Scope): Compiled {
  if (expression.length > longest) return unjudged;
  const parsed = parse(expression);
  if (parsed === undefined) return unjudged;
  if (!("kind" in parsed)) return { ok: false, message: parsed.message, offset: parsed.offset };
  if (!depthWithin(parsed, deepest)) return unjudged;
  const checked = check(parsed, scope);
  if ("message" in checked) return { ok: false, message: checked.message, offset: checked.offset };
  const { type, notes } = checked;
  return { ok: true, type, cost: (sizeOf) => estimate(parsed, notes, sizeOf), evaluate: (values) => run(parsed, values) };
}

/** A regular expression of an OpenAPI `pattern`, in Go's syntax: whether it matches anywhere in a text, in linear time. */
export function pattern(source: string): { matches(text: string): boolean } | { readonly message: string } {
  const read = readPattern(source);
  if (!(read instanceof Failure)) return read;
  return read.unknown ? { matches: () => true } : { message: read.message };
}

/** Code units that an expression may have; cel-go takes 100,000 code points. */
const longest = 100_000;

/** Levels of an expression that checking and evaluating follow, each on the stack. */
const deepest = 600;

const unjudged: Compiled = {
  ok: true,
  type: "dyn",
  cost: () => undefined,
  evaluate: () => ({ failure: "the expression is too large to evaluate here", unknown: true }),
};

function run(expression: Expression, values: Readonly<Record<string, Value | Failure>>): Outcome {
  const outcome = evaluate(expression, { variables: new Map(Object.entries(values)), work: new Work(), evaluate });
  return outcome instanceof Failure ? { failure: outcome.message, unknown: outcome.unknown } : { value: outcome };
}
