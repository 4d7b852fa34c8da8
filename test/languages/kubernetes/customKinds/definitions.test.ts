import { describe, expect, test } from "vitest";
import { kubernetes } from "../../../../server/src/languages/kubernetes/index.js";
import { dataFiles } from "../../../support/data.js";
import { declaration, definition, judge, short, widget, widgets } from "./judging.js";

const typed = widgets("{type: object, properties: {size: {type: integer}}}");
const wrong = widget("{size: big}");

describe("what declares a kind", () => {
  test.each<[name: string, definition: string, found: readonly string[]]>([
    ["a definition", typed, ["wrong-type spec.size"]],
    ["one in JSON", JSON.stringify(jsonDefinition()), ["wrong-type spec.size"]],
    [
      "one in a List",
      `apiVersion: v1\nkind: List\nitems:\n${typed.replace(/^(?=.)/gmu, "  ").replace("  api", "- api")}`,
      ["wrong-type spec.size"],
    ],
    ["none of another group", typed.replaceAll("example.com", "example.org"), []],
    ["none with a fault of syntax", typed.replace("spec:", "spec: {"), []],
    ["none with a template's hole", typed.replace("spec:", "{{- if .Values.x }}\nspec:"), []],
    ["none that lacks its names", typed.replace("plural: widgets, ", ""), []],
    ["none with an unknown scope", typed.replace("Namespaced", "Local"), []],
    ["none whose schema is none", typed.replace("type: integer", "type: [integer]"), []],
    ["none whose schema refers elsewhere", typed.replace("{type: integer}", "{type: integer, $ref: '#/a'}"), []],
    ["none that leaves a type out", typed.replace("{type: integer}", "{maximum: 3}"), []],
    ["none without a schema", definition("null"), []],
  ])("%s", async (_name, text, found) => {
    expect(await short(wrong, [declaration(text)])).toEqual(found);
  });
});

test("members that are null count as absent", async () => {
  const text = widgets("{type: object, description: null, properties: {size: {type: integer, items: null, default: null}}}");
  expect(await short(wrong, [declaration(text)])).toEqual(["wrong-type spec.size"]);
});

describe("v1beta1", () => {
  const old = (more: string): string => `apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  version: v1
  names: {plural: widgets, kind: Widget}
  validation: {openAPIV3Schema: {properties: {spec: {properties: {size: {type: integer}}}}}}
${more}`;

  test("one schema for all versions; unknown fields stay", async () => {
    const text = widget("{size: big, colour: red}");
    expect(await short(text, [declaration(old(""))])).toEqual(["wrong-type spec.size"]);
    expect(await short(text, [declaration(old("  preserveUnknownFields: false\n"))])).toEqual([
      "wrong-type spec.size",
      "unknown-field spec.colour",
    ]);
  });
});

describe("the whole object", () => {
  const status = ", subresources: {status: {}}";
  test.each<[name: string, definition: string, object: string, found: readonly string[]]>([
    ["unknown members", typed, `${widget("{}")}data: {}\n`, ["unknown-field data"]],
    ["unknown members of metadata", typed, widget("{}").replace("name: a", "name: a, nam: b"), ["unknown-field metadata.nam"]],
    ["labels that are none", typed, widget("{}").replace("name: a", "name: a, labels: {a: b c}"), ["label-value metadata.labels.a"]],
    ["a missing name", typed, widget("{}").replace("{name: a}", "{}"), ["missing-name metadata.name"]],
    ["a status that counts", typed, `${widget("{}")}status: {ready: 1}\n`, ["wrong-type status.ready"]],
    ["a status that is dropped", widgets("{type: object}", status), `${widget("{}")}status: {ready: 1}\n`, []],
    [
      "unknown fields of a status that is dropped",
      widgets("{type: object}", status),
      `${widget("{}")}status: {a: 1}\n`,
      ["unknown-field status.a"],
    ],
    [
      "a missing spec",
      definition("{type: object, required: [spec], properties: {spec: {type: object}}}"),
      widget("null"),
      ["missing-required spec"],
    ],
    [
      "replicas below zero",
      widgets(
        "{type: object, properties: {replicas: {type: integer}}}",
        ", subresources: {scale: {specReplicasPath: .spec.replicas, statusReplicasPath: .status.replicas}}",
      ),
      widget("{replicas: -1}"),
      ["custom-resource-value spec.replicas"],
    ],
    [
      "an item of a List",
      typed,
      `apiVersion: example.com/v1\nkind: WidgetList\nitems:\n- {apiVersion: example.com/v1, kind: Widget, metadata: {name: a}, spec: {size: a}}\n`,
      ["wrong-type items[0].spec.size"],
    ],
  ])("%s", async (_name, text, object, found) => {
    expect(await short(object, [declaration(text)])).toEqual(found);
  });
});

describe("several definitions", () => {
  const strings = typed.replace("type: integer", "type: string");

  test("copies count once", async () => {
    expect(await short(wrong, [declaration(typed, "a/crd.yaml"), declaration(typed, "b/crd.yaml")])).toEqual(["wrong-type spec.size"]);
  });

  test("the nearest folder wins", async () => {
    const both = [declaration(typed, "near/crds/crd.yaml"), declaration(strings, "far/crd.yaml")];
    expect(await short(wrong, both, "near/a.yaml")).toEqual(["wrong-type spec.size"]);
    expect(await short(wrong, both, "far/a.yaml")).toEqual([]);
  });

  test("the same source wins", async () => {
    const both = [declaration(typed, "a.yaml"), declaration(strings, "crd.yaml")];
    expect(await short(wrong, both, "a.yaml")).toEqual(["wrong-type spec.size"]);
  });

  test("of equally near ones only what all say", async () => {
    const both = [declaration(typed, "a/crd.yaml"), declaration(strings, "b/crd.yaml")];
    expect(await short(widget("{size: big, colour: red}"), both)).toEqual(["unknown-field spec.colour"]);
  });

  test("those that serve the version come first", async () => {
    const both = [declaration(typed.replace("name: v1,", "name: v2,"), "near/crd.yaml"), declaration(typed, "crd.yaml")];
    expect(await short(wrong, both, "near/a.yaml")).toEqual(["wrong-type spec.size"]);
  });
});

describe("loading", () => {
  test("only what has patterns or rules needs more of the program", () => {
    const fresh = kubernetes(dataFiles);
    const source = { name: "a.yaml", text: wrong };
    const patterned = declaration(widgets("{type: object, properties: {size: {type: string, pattern: '^b'}}}"));
    expect(fresh.prepare?.(source, [declaration(typed)])).toBeUndefined();
    expect(fresh.prepare?.({ name: "a.yaml", text: "apiVersion: v1\nkind: Pod\n" }, [patterned])).toBeUndefined();
    expect(fresh.prepare?.(source, [patterned])).toBeInstanceOf(Promise);
    expect(fresh.prepare?.({ name: "a.yaml", text: `${patterned.slice.text}---\n${wrong}` }, [])).toBeInstanceOf(Promise);
  });

  test("patterns that cannot be matched yet are left out", async () => {
    const fresh = kubernetes(dataFiles);
    const declarations = [
      declaration(widgets("{type: object, properties: {a: {type: string, not: {pattern: '^b'}, oneOf: [{pattern: '^a'}, {pattern: b}]}}}")),
    ];
    const document = fresh.parse({ text: widget("{a: bb}"), start: 0 }, "kubernetes");
    const context = { targets: { kubernetes: ["1.36"] }, declarations };
    const found = fresh.rules.flatMap((rule) => [...rule.check(document, context)]);
    expect(found).toEqual([]);
    expect(await short(widget("{a: bb}"), declarations)).toEqual(["custom-resource-value spec.a"]);
  });
});

test("what is said of kinds that nobody declares", () => {
  const language = kubernetes(dataFiles);
  const left = (text: string) =>
    language.leftAlone?.(language.parse({ text, start: 0 }, "kubernetes"), { targets: {}, declarations: [declaration(typed)] });
  expect(left(wrong)).toEqual([]);
  expect(left("apiVersion: v1\nkind: Pod\n")).toEqual([]);
  expect(left("apiVersion: example.com/v1\nkind: Gadget\nmetadata: {name: a}\n")).toEqual([
    { range: { start: 33, end: 39 }, reason: "no definition of `Gadget` (`example.com/v1`) is at hand; only its metadata is judged" },
  ]);
});

test("a kind that a definition adds to a group of Kubernetes' own", async () => {
  const group = "networking.k8s.io";
  const text = wrong.replace("example.com", group);
  const refused = typed.replaceAll("example.com", group);
  const approved = refused.replace(
    `name: widgets.${group}`,
    `name: widgets.${group}, annotations: {api-approved.kubernetes.io: unapproved}`,
  );
  expect(await short(text, [])).toEqual(["unknown-kind kind"]);
  expect(await short(text, [declaration(refused)])).toEqual(["unknown-kind kind"]);
  expect(await short(text, [declaration(approved)])).toEqual(["wrong-type spec.size"]);
});

test("a large definition of another kind is not read", async () => {
  const other = `${typed.replaceAll("Widget", "Gadget").replaceAll("widgets", "gadgets")}${"# long\n".repeat(10)}`;
  expect(await judge(wrong, [declaration(other)])).toEqual([]);
});

function jsonDefinition(): object {
  const schema = { type: "object", properties: { spec: { type: "object", properties: { size: { type: "integer" } } } } };
  const versions = [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: schema } }];
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "widgets.example.com" },
    spec: { group: "example.com", scope: "Namespaced", names: { plural: "widgets", kind: "Widget" }, versions },
  };
}
