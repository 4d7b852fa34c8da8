import { describe, expect, test } from "vitest";
import { declaration, definition, judge, short, widget, widgets } from "./judging.js";

/** Schema, spec and what is found; `short` paths. */
type Case = readonly [name: string, schema: string, spec: string, found: readonly string[]];

const rule = "custom-resource-expression";

describe("rules in CEL", () => {
  const fields = "type: object, properties: {a: {type: integer}, b: {type: string, nullable: true}, d: {type: string, default: z}}";
  test.each<Case>([
    ["one that holds", `{${fields}, x-kubernetes-validations: [{rule: self.a > 1}]}`, "{a: 2}", []],
    ["one that does not", `{${fields}, x-kubernetes-validations: [{rule: self.a > 1}]}`, "{a: 1}", [`${rule} spec`]],
    ["a field that it reads without asking", `{${fields}, x-kubernetes-validations: [{rule: self.a > 1}]}`, "{}", [`${rule} spec`]],
    [
      "one about a value",
      "{type: object, properties: {a: {type: integer, x-kubernetes-validations: [{rule: self > 1}]}}}",
      "{a: 1}",
      [`${rule} spec.a`],
    ],
    [
      "one about null",
      "{type: object, properties: {a: {type: integer, nullable: true, x-kubernetes-validations: [{rule: self > 1}]}}}",
      "{a: null}",
      [],
    ],
    [
      "items",
      "{type: object, properties: {l: {type: array, items: {type: integer, x-kubernetes-validations: [{rule: self > 1}]}}}}",
      "{l: [2, 1]}",
      [`${rule} spec.l[1]`],
    ],
    [
      "values of a map",
      "{type: object, additionalProperties: {type: integer, x-kubernetes-validations: [{rule: self > 1}]}}",
      "{k: 1}",
      [`${rule} spec.k`],
    ],
    [
      "the path of the field at fault",
      `{${fields}, x-kubernetes-validations: [{rule: self.a > 1, fieldPath: .a}]}`,
      "{a: 1}",
      [`${rule} spec.a`],
    ],
    ["defaults count", `{${fields}, x-kubernetes-validations: [{rule: self.d == 'z'}]}`, "{}", []],
    ["a null field counts as absent", `{${fields}, x-kubernetes-validations: [{rule: "!has(self.b)"}]}`, "{b: null}", []],
    ["a comparison with an older object is left out", `{${fields}, x-kubernetes-validations: [{rule: self.a == oldSelf.a}]}`, "{a: 1}", []],
    [
      "unless it may lack",
      `{${fields}, x-kubernetes-validations: [{rule: "oldSelf.hasValue() || self.a > 1", optionalOldSelf: true}]}`,
      "{a: 1}",
      [`${rule} spec`],
    ],
    [
      "nothing is asked of an object of the wrong form",
      `{${fields}, x-kubernetes-validations: [{rule: self.a > 1}]}`,
      "{a: x}",
      ["wrong-type spec.a"],
    ],
    [
      "other faults do not keep rules back",
      `{${fields}, x-kubernetes-validations: [{rule: self.a > 1}]}`,
      "{a: 1, c: 1}",
      [`${rule} spec`, "unknown-field spec.c"],
    ],
    ["a rule that is none", `{${fields}, x-kubernetes-validations: [{rule: "self.("}]}`, "{a: 1}", []],
  ])("%s", async (_name, schema, spec, found) => {
    expect(await short(widget(spec), [declaration(widgets(schema))])).toEqual(found);
  });

  test("the object itself, with its metadata", async () => {
    const text = definition(
      "{type: object, properties: {spec: {type: object}}, x-kubernetes-validations: [{rule: self.metadata.name == 'b'}]}",
    );
    expect(await judge(widget("{}"), [declaration(text)])).toMatchObject([{ path: [], range: { start: 0, end: 10 } }]);
    expect(await short(widget("{}").replace("name: a", "name: b"), [declaration(text)])).toEqual([]);
  });

  test.each<[name: string, rule: string, message: string]>([
    ["its message", "rule: self.a > 1, message: 'a is more than one '", "a is more than one"],
    ["a computed one", "rule: self.a > 1, message: unused, messageExpression: \"'a is ' + string(self.a)\"", "a is 1"],
    ["itself", "rule: self.a > 1", "the rule `self.a > 1` does not hold"],
    ["why it has no answer", "rule: self.a / 0 > 1", "the rule `self.a / 0 > 1` has no answer here: division by zero"],
  ])("what is said of a rule: %s", async (_name, written, message) => {
    const found = await judge(widget("{a: 1}"), [declaration(widgets(`{${fields}, x-kubernetes-validations: [{${written}}]}`))]);
    expect(found.map((problem) => problem.message)).toEqual([message]);
  });

  test("the reason is the rule's", async () => {
    const text = widgets(`{${fields}, x-kubernetes-validations: [{rule: self.a > 1, reason: FieldValueForbidden}]}`);
    expect(await judge(widget("{a: 1}"), [declaration(text)])).toMatchObject([{ equivalents: ["FieldValueForbidden"] }]);
  });

  test("a part of an object is not asked", async () => {
    const text = widgets(`{${fields}, x-kubernetes-validations: [{rule: self.a > 1}]}`);
    expect(await short(widget("{a: 1}"), [declaration(text)], "a.yaml", "kubernetes-patch")).toEqual([]);
  });

  test("hostile rules end", async () => {
    const deep = "self.l.all(a, self.l.all(b, self.l.all(c, self.l.all(d, a + b + c + d > 0))))";
    const text = widgets(
      `{type: object, properties: {l: {type: array, items: {type: integer}}}, x-kubernetes-validations: [{rule: "${deep}"}]}`,
    );
    const list = Array.from({ length: 1000 }, () => 1).join(", ");
    expect(await short(widget(`{l: [${list}]}`), [declaration(text)])).toEqual([]);
  });
});
