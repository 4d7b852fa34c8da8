import { describe, expect, test } from "vitest";
import { declaration, judge, short, widget, widgets } from "./judging.js";

type Case = readonly [schema: string, spec: string, found: readonly string[]];

/** `schema` is that of `spec.a`, `value` stands there; what is found has the path `spec.a` unless it says another. */
function cases(table: readonly (readonly [schema: string, value: string, ...found: string[]])[]): void {
  test.each(table.map(([schema, value, ...found]): Case => [schema, value, found]))("%s: %s", async (schema, value, found) => {
    const text = widget(`{a: ${value}}`);
    const said = await short(text, [declaration(widgets(`{type: object, properties: {a: ${schema}}}`))]);
    expect(said).toEqual(found.map((one) => (one.includes(" ") ? one : `${one} spec.a`)));
  });
}

describe("types", () => {
  cases([
    ["{type: string}", "x"],
    ["{type: string}", "1", "wrong-type"],
    ["{type: string}", "[x]", "wrong-type"],
    ["{type: integer}", "1"],
    ["{type: integer}", "1.0"],
    ["{type: integer}", "1.5", "wrong-type"],
    ["{type: integer}", "'1'", "wrong-type"],
    ["{type: integer}", "9223372036854775807"],
    ["{type: integer}", "9223372036854775808", "wrong-type"],
    ["{type: number}", "1"],
    ["{type: boolean}", "yes"],
    ["{type: boolean}", "'yes'", "wrong-type"],
    ["{type: object}", "[]", "wrong-type"],
    ["{type: array, items: {type: string}}", "{}", "wrong-type"],
    ["{type: array, items: {type: string}}", "[a, 1]", "wrong-type spec.a[1]"],
    ["{x-kubernetes-int-or-string: true}", "10%"],
    ["{x-kubernetes-int-or-string: true}", "1.5", "wrong-type"],
    ["{x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}", "true", "wrong-type"],
    ["{type: object, additionalProperties: {type: string}}", "{b: 1}", "wrong-type spec.a.b"],
    ["{x-kubernetes-preserve-unknown-fields: true}", "[1, {b: c}]"],
    // The server forgets to look at lists where a form of text is expected.
    ["{type: string, format: date-time}", "[x]"],
  ]);
});

describe("fields", () => {
  cases([
    ["{type: object, properties: {b: {type: string}}}", "{b: x}"],
    ["{type: object, properties: {b: {type: string}}}", "{c: x}", "unknown-field spec.a.c"],
    ["{type: object}", "{b: x}", "unknown-field spec.a.b"],
    [
      "{type: object, x-kubernetes-preserve-unknown-fields: true, properties: {b: {type: object}}}",
      "{c: x, b: {d: x}}",
      "unknown-field spec.a.b.d",
    ],
    ["{type: array, x-kubernetes-preserve-unknown-fields: true, items: {type: object}}", "[{b: x}]"],
    ["{type: object, additionalProperties: true}", "{b: {c: x}}", "unknown-field spec.a.b.c"],
    ["{type: object, properties: {b: {type: string}}, required: [b]}", "{}", "missing-required spec.a.b"],
    ["{type: object, properties: {constructor: {type: string}}}", "{constructor: x, toString: x}", "unknown-field spec.a.toString"],
    // What has the wrong type has no fields to be known.
    ["{type: string}", "{b: x}", "wrong-type"],
  ]);
});

describe("nulls and defaults", () => {
  cases([
    ["{type: string}", "null"],
    ["{type: string, nullable: true, enum: [x]}", "null", "unknown-value"],
    ["{type: array, items: {type: string}}", "[null]", "wrong-type spec.a[0]"],
    ["{type: array, items: {type: string, nullable: true}}", "[null]"],
    ["{type: array, items: {type: string, default: x}}", "[null]"],
    ["{type: object, properties: {b: {type: string}}, required: [b]}", "{b: null}", "missing-required spec.a.b"],
    ["{type: object, properties: {b: {type: string, nullable: true}}, required: [b]}", "{b: null}"],
    ["{type: object, properties: {b: {type: string, default: x}}, required: [b]}", "{}"],
    ["{type: object, properties: {b: {type: string, default: x}}, required: [b]}", "{b: null}"],
    ["{type: object, properties: {b: {type: object, default: {}, properties: {c: {type: string, default: x}}, required: [c]}}}", "{}"],
  ]);
});

describe("bounds", () => {
  cases([
    ["{type: string, minLength: 2, maxLength: 3}", "äß"],
    ["{type: string, minLength: 2}", "😀", "custom-resource-value"],
    ["{type: string, maxLength: 1}", "😀"],
    ["{type: string, maxLength: 1}", "ab", "custom-resource-value"],
    ["{type: string, pattern: '^a+$'}", "aaa"],
    ["{type: string, pattern: '^a+$'}", "ab", "custom-resource-value"],
    ["{type: string, pattern: '^(?i)abc$'}", "ABC"],
    ["{type: string, pattern: '^(a+)+$'}", `${"a".repeat(5000)}b`, "custom-resource-value"],
    ["{type: integer, minimum: 2, maximum: 4}", "2"],
    ["{type: integer, minimum: 2, maximum: 4, exclusiveMinimum: true}", "2", "custom-resource-value"],
    ["{type: integer, maximum: 4}", "5", "custom-resource-value"],
    // Whole numbers are compared with the whole part of a bound.
    ["{type: number, minimum: 0.5}", "0"],
    ["{type: number, minimum: 0.5}", "0.4", "custom-resource-value"],
    ["{type: integer, format: int32}", "2147483648", "custom-resource-value"],
    ["{type: integer, multipleOf: 3}", "4", "custom-resource-value"],
    ["{type: number, multipleOf: 0.1}", "0.7"],
    ["{type: array, items: {type: string}, minItems: 1, maxItems: 2}", "[]", "custom-resource-value"],
    ["{type: array, items: {type: string}, maxItems: 2}", "[a, b, c]", "custom-resource-value"],
    ["{type: object, additionalProperties: {type: string}, minProperties: 1}", "{}", "custom-resource-value"],
    ["{type: object, additionalProperties: {type: string}, maxProperties: 1}", "{b: x, c: x}", "custom-resource-value"],
    ["{type: string, enum: [x, w]}", "x"],
    ["{type: string, enum: [x, w]}", "z", "unknown-value"],
    ["{type: integer, enum: [1, 2]}", "1.0"],
    ["{type: string, format: ipv4}", "1.2.3", "custom-resource-value"],
    ["{type: string, format: no-such-form}", "1.2.3"],
  ]);
});

describe("combinations", () => {
  const fields = "type: object, properties: {b: {type: string}, c: {type: string}}";
  cases([
    [`{${fields}, oneOf: [{required: [b]}, {required: [c]}]}`, "{b: x}"],
    [`{${fields}, oneOf: [{required: [b]}, {required: [c]}]}`, "{}", "custom-resource-value"],
    [`{${fields}, oneOf: [{required: [b]}, {required: [c]}]}`, "{b: x, c: x}", "custom-resource-value"],
    [`{${fields}, anyOf: [{required: [b]}, {required: [c]}]}`, "{b: x, c: x}"],
    [`{${fields}, anyOf: [{required: [b]}, {required: [c]}]}`, "{}", "custom-resource-value"],
    [`{${fields}, allOf: [{required: [b]}, {required: [c]}]}`, "{b: x}", "missing-required spec.a.c"],
    [`{${fields}, not: {required: [b, c]}}`, "{b: x}"],
    [`{${fields}, not: {required: [b, c]}}`, "{b: x, c: x}", "custom-resource-value"],
    [`{${fields}, anyOf: [{properties: {b: {enum: [x]}}}, {properties: {b: {enum: [w]}}}]}`, "{b: z}", "custom-resource-value spec.a.b"],
    ["{type: string, not: {pattern: '^x'}}", "xy", "custom-resource-value"],
    ["{type: string, oneOf: [{pattern: '^x'}, {pattern: 'y$'}]}", "xy", "custom-resource-value"],
  ]);
});

describe("lists that are sets or maps", () => {
  const keyed = "x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k]";
  const item = "{type: object, properties: {k: {type: string, default: x}, v: {type: integer}}}";
  cases([
    ["{type: array, items: {type: string}, x-kubernetes-list-type: set}", "[a, b]"],
    ["{type: array, items: {type: string}, x-kubernetes-list-type: set}", "[a, b, a, a]", "custom-resource-value spec.a[2]"],
    [`{type: array, items: ${item}, ${keyed}}`, "[{k: a}, {k: b}]"],
    [`{type: array, items: ${item}, ${keyed}}`, "[{k: a, v: 1}, {k: a, v: 2}]", "custom-resource-value spec.a[1]"],
    [`{type: array, items: ${item}, ${keyed}}`, "[{v: 1}, {k: x}]", "custom-resource-value spec.a[1]"],
  ]);
});

describe("embedded objects", () => {
  const schema = "{type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}";
  cases([
    [schema, "{apiVersion: v1, kind: Pod, spec: {b: c}}"],
    [schema, "{apiVersion: v1}", "missing-required spec.a.kind"],
    [schema, "{apiVersion: v1, kind: ''}", "custom-resource-value spec.a.kind"],
    [schema, "{apiVersion: v1, kind: Pod, metadata: {name: A_b}}"],
    [schema, "{apiVersion: v1, kind: Pod, metadata: {name: A/b}}", "custom-resource-value spec.a.metadata.name"],
    [schema, "{apiVersion: v1, kind: Pod, metadata: {nam: x}}", "unknown-field spec.a.metadata.nam"],
    [schema, "{apiVersion: v1, kind: Pod, metadata: {labels: {'a b': x}}}", 'custom-resource-value spec.a.metadata.labels["a b"]'],
  ]);
});

test("a part of an object lacks nothing", async () => {
  const schema =
    "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a], oneOf: [{required: [a]}, {required: [b]}]}";
  const text = widget("{b: 1}");
  expect(await short(text, [declaration(widgets(schema))], "a.yaml", "kubernetes-patch")).toEqual(["wrong-type spec.b"]);
});

test("messages", async () => {
  const schema =
    "{type: object, required: [z], properties: {className: {type: string, enum: [Fast, Slow]}, size: {type: integer, maximum: 3}, names: {type: array, items: {type: string}, minItems: 2}, mode: {type: string, pattern: '^[a-z]+$', maxLength: 5}}}";
  const text = widget("{classname: x, className: fast, size: 4, names: [a], mode: A}");
  const found = await judge(text, [declaration(widgets(schema))]);
  expect(found.map(({ message }) => message)).toEqual([
    "missing `z` in `spec` of Widget, which requires it",
    "unknown field `classname` in `spec` of Widget; did you mean `className`?",
    "unknown value `fast`, expected one of `Fast`, `Slow`; did you mean `Fast`?",
    "4, expected at most 3",
    "1 item, expected at least 2",
    "`A` does not match the pattern `^[a-z]+$`",
  ]);
});
