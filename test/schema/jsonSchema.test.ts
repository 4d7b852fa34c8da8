import { describe, expect, test } from "vitest";
import { type JsonSchema, memberSchema, namedMembers, rootSchema, schemasAlong } from "../../server/src/schema/jsonSchema.js";
import { parseJson } from "../../server/src/text/json.js";

/** As text, since an object with a member `then` looks like a promise. */
const conditions = JSON.parse(`[
  {"if": {"properties": {"type": {"const": "a"}}, "required": ["type"]}, "then": {"properties": {"size": {"type": "integer"}}}},
  {"if": {"properties": {"type": {"const": "b"}}, "required": ["type"]}, "then": {"properties": {"size": {"type": "string"}}}}
]`) as readonly JsonSchema[];

const files: Readonly<Record<string, JsonSchema>> = {
  outer: {
    $ref: "#/definitions/Outer",
    definitions: {
      Outer: {
        properties: {
          list: { items: { $ref: "#/definitions/Item" } },
          other: { $ref: "inner.schema.json#/definitions/Inner" },
          loop: { $ref: "#/definitions/Loop" },
        },
        patternProperties: { "^x-": { type: "string" } },
      },
      Item: {
        properties: { here: { type: "object", properties: { deep: { type: "integer" } } } },
        additionalProperties: { $ref: "#/definitions/Item" },
      },
      Loop: { $ref: "#/definitions/Loop" },
      Choice: {
        properties: { type: { type: "string" } },
        allOf: conditions,
      },
    },
  },
  inner: { $ref: "#/$defs/Inner", $defs: { Inner: { properties: { name: { type: "string" } } } } },
};
const read = (file: string) => files[file];
const outer = rootSchema(read, "outer");

function ownerAt(...steps: (string | number)[]): string | undefined {
  const last = outer && schemasAlong(read, outer, steps)?.at(-1);
  if (last === undefined) return undefined;
  return "owner" in last
    ? `${last.owner.file}.${last.owner.definition}#${last.userKey ? "*" : last.name}`
    : `${last.file}.${last.definition}`;
}

describe("walking a schema along a path", () => {
  test.each<[steps: (string | number)[], owner: string | undefined]>([
    [[], "outer.Outer"],
    [["list"], "outer.Outer#list"],
    [["list", 3], "outer.Item"],
    [["list", 3, "here"], "outer.Item#here"],
    [["list", 3, "here", "deep"], "outer.Item.here#deep"],
    [["list", 3, "anything", "here"], "outer.Item#here"],
    [["other", "name"], "inner.Inner#name"],
    [["x-a"], "outer.Outer#*"],
    [["nothing"], undefined],
    [["list", "here"], undefined],
    [["loop", "a"], undefined],
    [["toString"], undefined],
  ])("%j", (steps, owner) => {
    expect(ownerAt(...steps)).toBe(owner);
  });
});

describe("a condition on a member's value", () => {
  const schema = files["outer"]?.definitions?.["Choice"] ?? {};
  const choice = { file: "outer", definition: "Choice", schema };
  const typeOf = (text: string) => memberSchema(read, choice, "size", parseJson({ text, start: 0 }).root)?.value.schema.type;

  test("chooses the branch", () => {
    expect(typeOf('{"type": "a"}')).toBe("integer");
    expect(typeOf('{"type": "b"}')).toBe("string");
    expect(typeOf('{"type": "c"}')).toBeUndefined();
  });

  test("leaves all open before it is written, and where there is no document", () => {
    expect(typeOf("{}")).toBe("integer");
    expect([...namedMembers(read, choice)].map(({ name }) => name)).toEqual(["type", "size", "size"]);
  });
});
