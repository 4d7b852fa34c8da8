import type { Comprehension, Expression, SyntaxFault } from "./syntax.js";

/** A call before it is known whether it is a macro. */
interface Candidate {
  readonly name: string;
  readonly target: Expression | undefined;
  readonly arguments: readonly Expression[];
  readonly start: number;
}

/** What a macro stands for; undefined for an ordinary call (cel-go, parser/macro.go and ext/comprehensions.go). */
export function expandMacro(call: Candidate): Expression | SyntaxFault | undefined {
  const { name, target } = call;
  if (target === undefined) return name === "has" && call.arguments.length === 1 ? expandHas(call) : undefined;
  const count = call.arguments.length;
  if (count === 2 && (name === "optMap" || name === "optFlatMap")) return expandOptional(call, target);
  if (count === 3 && name === "bind" && target.kind === "identifier" && target.name === "cel") return expandBind(call);
  if (count === 2 && name === "sortBy") return expandSort(call, target);
  const form = forms.find((candidate) => candidate.name === name && candidate.count === count);
  return form === undefined ? undefined : expandComprehension(call, target, form);
}

interface Form {
  readonly name: string;
  readonly count: number;
  readonly macro: Comprehension["macro"];
  readonly variables: 1 | 2;
}

const forms: readonly Form[] = [
  { name: "all", count: 2, macro: "all", variables: 1 },
  { name: "all", count: 3, macro: "all", variables: 2 },
  { name: "exists", count: 2, macro: "exists", variables: 1 },
  { name: "exists", count: 3, macro: "exists", variables: 2 },
  { name: "exists_one", count: 2, macro: "existsOne", variables: 1 },
  { name: "exists_one", count: 3, macro: "existsOne", variables: 2 },
  { name: "existsOne", count: 3, macro: "existsOne", variables: 2 },
  { name: "filter", count: 2, macro: "filter", variables: 1 },
  { name: "map", count: 2, macro: "map", variables: 1 },
  { name: "map", count: 3, macro: "map", variables: 1 },
  { name: "transformList", count: 3, macro: "transformList", variables: 2 },
  { name: "transformList", count: 4, macro: "transformList", variables: 2 },
  { name: "transformMap", count: 3, macro: "transformMap", variables: 2 },
  { name: "transformMap", count: 4, macro: "transformMap", variables: 2 },
  { name: "transformMapEntry", count: 3, macro: "transformMapEntry", variables: 2 },
  { name: "transformMapEntry", count: 4, macro: "transformMapEntry", variables: 2 },
];

function expandComprehension(call: Candidate, range: Expression, form: Form): Expression | SyntaxFault | undefined {
  const names = call.arguments.slice(0, form.variables);
  const variables: string[] = [];
  for (const argument of names) {
    if (argument.kind !== "identifier") return { message: "argument must be a simple name", offset: argument.start };
    variables.push(argument.name);
  }
  if (variables.length === 2 && variables[0] === variables[1]) {
    return { message: `duplicate variable name: ${variables[0]}`, offset: call.start };
  }
  const rest = call.arguments.slice(form.variables);
  const body = rest.at(-1);
  if (body === undefined) return undefined;
  return {
    kind: "comprehension",
    macro: form.macro,
    range,
    variables,
    filter: rest.length === 2 ? rest[0] : undefined,
    body,
    start: call.start,
  };
}

function expandHas({ arguments: [argument] }: Candidate): Expression | SyntaxFault | undefined {
  if (argument === undefined) return undefined;
  if (argument.kind === "selection" && argument.mode === "plain") return { ...argument, mode: "test" };
  return { message: "invalid argument to has() macro", offset: argument.start };
}

function expandOptional(
  { name, arguments: [variable, body], start }: Candidate,
  operand: Expression,
): Expression | SyntaxFault | undefined {
  if (variable === undefined || body === undefined) return undefined;
  if (variable.kind !== "identifier") return { message: `${name}() variable name must be a simple identifier`, offset: variable.start };
  return { kind: "optionalMap", flat: name === "optFlatMap", operand, variable: variable.name, body, start };
}

function expandBind({ arguments: [variable, value, body], start }: Candidate): Expression | SyntaxFault | undefined {
  if (variable === undefined || value === undefined || body === undefined) return undefined;
  if (variable.kind !== "identifier") return { message: "cel.bind() variable names must be simple identifiers", offset: variable.start };
  return { kind: "binding", variable: variable.name, value, body, start };
}

function expandSort({ arguments: [variable, body], start }: Candidate, range: Expression): Expression | SyntaxFault | undefined {
  if (variable === undefined || body === undefined) return undefined;
  if (variable.kind !== "identifier") return { message: "argument must be a simple name", offset: variable.start };
  return { kind: "sortBy", range, variable: variable.name, body, start };
}
