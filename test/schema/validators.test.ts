import { expect, test } from "vitest";
import { validatorsModule } from "../../schemas/generate/validators.js";
import { schemaOfKind } from "../../server/src/languages/oci/kinds.js";
import { validators } from "../../server/src/languages/oci/validators.js";

const schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $ref: "#/definitions/A",
  definitions: { A: { type: "object", properties: { a: { type: "string", minLength: 1 } } } },
};

test("there is a validator for every kind", () => {
  expect(Object.values(schemaOfKind).filter((name) => validators[name] === undefined)).toEqual([]);
});

test("the module compiles nothing at run time and requires nothing", () => {
  const code = validatorsModule([["a", schema]]);
  expect(code).not.toMatch(/new Function|\beval\(|\brequire\(/u);
  expect(code).toContain("export const validators = {a};");
});

test("the same schemas give the same module, and none give an empty one", () => {
  expect(validatorsModule([["a", schema]])).toBe(validatorsModule([["a", schema]]));
  expect(validatorsModule([])).toContain("export const validators = {};");
});
