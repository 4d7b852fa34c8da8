import type { Overload } from "./overload.js";
import type { Call, Expression, SyntaxFault } from "./syntax.js";
import { type CelType, type Scope, showType } from "./types.js";
import type { Bindings } from "./unify.js";

/** What checking found out about the parts of an expression. */
export interface Notes {
  /** The type of a part, after all is known. */
  readonly typeOf: (expression: Expression) => CelType;
  readonly calls: ReadonlyMap<Call, ResolvedCall>;
  /** Selections that are one name with dots. */
  readonly names: ReadonlyMap<Expression, string>;
}

/** What a call means. */
export interface ResolvedCall {
  readonly name: string;
  /** Whether the target is a part of the name, as in `sets.contains(a, b)`. */
  readonly namespaced: boolean;
  readonly overloads: readonly Overload[];
}

/** The state of checking one expression. */
export interface Checker {
  readonly scope: Scope;
  readonly bindings: Bindings;
  /** Variables of macros, innermost last. */
  readonly locals: { readonly name: string; readonly type: CelType }[];
  readonly faults: SyntaxFault[];
  /** Checks that need the final types. They run only where there is no other fault. */
  readonly late: (() => SyntaxFault | undefined)[];
  /** The type of an expression; faults are noted. */
  readonly typeOf: (expression: Expression) => CelType;
  readonly types: Map<Expression, CelType>;
  readonly calls: Map<Call, ResolvedCall>;
  readonly names: Map<Expression, string>;
  /** How many calls are open that take lists of mixed types. */
  mixed: number;
}

/** Notes a fault; the type of what has it. */
export function fault(checker: Checker, message: string, offset: number): CelType {
  checker.faults.push({ message, offset });
  return "error";
}

/** Notes that an expression has another type than the expected one. */
export function mismatch(checker: Checker, expression: Expression, expected: CelType, found: CelType): CelType {
  const [left, right] = [expected, found].map((type) => showType(checker.bindings.substitute(type, true)));
  return fault(checker, `expected type '${left}' but found '${right}'`, expression.start);
}

/** The type of a variable, of a macro or of the scope, or of a name of a type; undefined where there is none. */
export function variableOf(checker: Checker, name: string): CelType | undefined {
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

/** Whether a name is that of a type that mutating policies build. */
export function isPatchType(scope: Scope, name: string): boolean {
  return scope.patchTypes === true && /^(?:Object(?:\..+)?|JSONPatch)$/u.test(name);
}
