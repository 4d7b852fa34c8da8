import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile, type SchemaShape, schemaMeasure, schemaType, sizesUnder } from "../../../../server/src/languages/kubernetes/cel/index.js";

interface Recorded {
  readonly schema: SchemaShape;
  /** By expression: the most that the server says it can cost. */
  readonly costs: Readonly<Record<string, number>>;
}

// The file has this form: it was written from the estimates of apiextensions-apiserver 0.36.3.
const recorded = JSON.parse(readFileSync(new URL("costs.json", import.meta.url), "utf8")) as readonly Recorded[];

const cases = recorded.flatMap(({ schema, costs }) => Object.entries(costs).map(([expression, cost]) => ({ expression, cost, schema })));

test.each(cases)("$expression costs what the server says", ({ expression, cost, schema }) => {
  // Bounds of 64 bits are no whole numbers here; far beyond every limit.
  const off = Math.abs((costUnder(schema, expression) ?? -1) / cost - 1);
  expect(cost === 0 ? costUnder(schema, expression) : off < 1e-9 ? cost : off).toBe(cost);
});

function costUnder(schema: SchemaShape, expression: string): number | undefined {
  const type = schemaType(schema) ?? "dyn";
  const measure = schemaMeasure(schema);
  const compiled = compile(expression, { variables: { self: type, oldSelf: type }, bindings: false });
  if (!compiled.ok || measure === undefined) throw new Error("does not compile");
  return compiled.cost(sizesUnder(measure));
}
