import { describe, expect, test } from "vitest";
import { shapeFaults, type Validator, type ValidatorError } from "../../server/src/schema/standalone.js";
import { parseJson } from "../../server/src/text/json.js";

/** What a validator that says these errors leads to: `keyword path "text"`. */
function faults(text: string, errors: readonly Partial<ValidatorError>[]): readonly string[] {
  const validate: Validator = Object.assign(() => errors.length === 0, {
    errors: errors.map((error) => ({ instancePath: "", schemaPath: "#", keyword: "type", params: {}, ...error })),
  });
  return shapeFaults(parseJson({ text, start: 0 }), validate).map(
    ({ keyword, path, range }) => `${keyword} ${path.join(".")} ${text.slice(range.start, range.end)}`,
  );
}

describe("a validator's errors in their place", () => {
  test.each<[name: string, text: string, errors: Partial<ValidatorError>[], expected: string[]]>([
    ["a scalar is shown whole", '{"a": ["x", 12]}', [{ instancePath: "/a/1" }], ["type a.1 12"]],
    ["a collection is shown by its bracket", '{"a": {"b": 1}}', [{ instancePath: "/a" }], ["type a {"]],
    [
      "what is missing is shown on the owner's key",
      '{"a": {}}',
      [{ keyword: "required", instancePath: "/a", params: { missingProperty: "b" } }],
      ['required a.b "a"'],
    ],
    ["and on the bracket of the document", "{}", [{ keyword: "required", params: { missingProperty: "b" } }], ["required b {"]],
    ["escaped pointers", '{"a/b": {"c~d": 1}}', [{ instancePath: "/a~1b/c~0d" }], ["type a/b.c~d 1"]],
    ["the last of duplicate keys is the one that readers keep", '{"a": 1, "a": 2}', [{ instancePath: "/a" }], ["type a 2"]],
    ["one fault per place", '{"a": 1}', [{ instancePath: "/a", keyword: "enum" }, { instancePath: "/a" }], ["enum a 1"]],
    [
      "a choice is silent where its branches speak",
      '{"a": 1}',
      [{ instancePath: "/a" }, { instancePath: "/a", keyword: "anyOf" }],
      ["type a 1"],
    ],
    [
      "of the branches, those that fit deepest speak",
      '{"a": {"b": 1}}',
      [
        { instancePath: "/a", schemaPath: "#/anyOf/0/type" },
        { instancePath: "/a/b", schemaPath: "#/anyOf/1/properties/b/type" },
      ],
      ["type a.b 1"],
    ],
    ["in text order", '{"a": 1, "b": 2}', [{ instancePath: "/b" }, { instancePath: "/a" }], ["type a 1", "type b 2"]],
  ])("%s", (_name, text, errors, expected) => {
    expect(faults(text, errors)).toEqual(expected);
  });
});
