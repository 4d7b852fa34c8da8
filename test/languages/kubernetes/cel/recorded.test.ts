import { expect, test } from "vitest";
import { compile, fromNode, type SchemaShape, schemaType } from "../../../../server/src/languages/kubernetes/cel/index.js";
import constants from "./constants.json" with { type: "json" };
import { readDataTree } from "./dataTree.js";
import schema from "./schema.json" with { type: "json" };
import { judged, type Row, readType } from "./shown.js";
import variables from "./variables.json" with { type: "json" };

// What the API server's own environment said (see `recorded` in each table).

test.each(named(constants.cases))("%s", (_expression, row) => {
  expect(judged(row, { variables: {} }, {})).toEqual(row);
});

const declared = Object.fromEntries(Object.entries(variables.variables).map(([name, type]) => [name, readType(type)]));

test.each(named(variables.cases))("with declared variables: %s", (_expression, row) => {
  expect(judged(row, { variables: declared })).toEqual(row);
});

// The table is a structural schema; its inferred type only says so with more words.
const shape = schema.schema as unknown as SchemaShape;
const self = schemaType(shape, true, "selfType") ?? "dyn";
const values = {
  self: fromNode(readDataTree(schema.self), shape, true),
  oldSelf: fromNode(readDataTree(schema.oldSelf), shape, true),
};

test.each(named(schema.cases))("under a schema: %s", (_expression, row) => {
  expect(judged(row, { variables: { self, oldSelf: self } }, values)).toEqual(row);
});

test("messages are those of cel-go where it names the fault", () => {
  const worded = rows([...constants.cases, ...variables.cases]).filter(
    ([, type, message = ""]) =>
      type === "error" && /^(?:undeclared|found no|undefined|expected type '|type '|invalid argument|expression of)/u.test(message),
  );
  expect(worded.length).toBeGreaterThan(80);
  const other = worded.flatMap(([expression, , message]) => {
    const compiled = compile(expression, { variables: declared, bindings: false });
    return compiled.ok || compiled.message === message ? [] : [`${expression}: ${compiled.message}`];
  });
  // Two that we word otherwise: cel-go speaks of functions that stand behind its macros.
  expect(other.map((line) => line.split(":")[0])).toEqual(["l.sortBy(x, [x])", "l.transformMapEntry(i2, v, v)"]);
});

function named(cases: readonly (readonly string[])[]): [expression: string, row: Row][] {
  return rows(cases).map((row) => [row[0], row]);
}

function rows(cases: readonly (readonly string[])[]): Row[] {
  return cases.map(([expression = "", type = "", outcome]) => (outcome === undefined ? [expression, type] : [expression, type, outcome]));
}
