import type { Expression } from "./syntax.js";

/** Whether an expression nests at most `deepest` levels. Long chains of operators nest too, on their left side. */
export function depthWithin(expression: Expression, deepest: number): boolean {
  let level: readonly Expression[] = [expression];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return false;
    level = level.flatMap(partsOf);
  }
  return true;
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "literal":
    case "identifier":
      return [];
    case "selection":
      return [expression.operand];
    case "call":
      return expression.target === undefined ? expression.arguments : [expression.target, ...expression.arguments];
    case "logic":
      return expression.operands;
    case "list":
      return expression.items.map(({ value }) => value);
    case "map":
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case "object":
      return expression.fields.map(({ value }) => value);
    case "comprehension":
      return expression.filter === undefined ? [expression.range, expression.body] : [expression.range, expression.filter, expression.body];
    case "optionalMap":
      return [expression.operand, expression.body];
    case "binding":
      return [expression.value, expression.body];
    case "sortBy":
      return [expression.range, expression.body];
  }
}
