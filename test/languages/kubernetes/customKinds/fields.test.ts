import { expect, test } from "vitest";
import { newestRelease } from "../../../../server/src/languages/kubernetes/history.js";
import { readFixture } from "../../../support/fixture.js";
import { language } from "../check.js";
import { declaration, widgets } from "./judging.js";

const schema = `{type: object, description: What is wanted., required: [size], properties: {
    size: {type: integer, description: How large it is., default: 3},
    mode: {type: string, enum: [Fast, Slow]},
    parts: {type: array, items: {type: object, properties: {name: {type: string}}}},
    limits: {type: object, additionalProperties: {x-kubernetes-int-or-string: true}},
    free: {type: object, x-kubernetes-preserve-unknown-fields: true}}}`;
const context = {
  targets: { kubernetes: [newestRelease] },
  source: "a.yaml",
  declarations: [declaration(widgets(schema), "crds/widgets.yaml")],
};

test.each<[name: string, source: string, expected: object | undefined]>([
  [
    "a field with a default",
    "spec: {si$0ze: 1}",
    {
      field: "crd:example.com/v1.Widget#spec.size",
      title: "size",
      path: "spec.size",
      declared: {
        type: "integer",
        required: true,
        default: 3,
        meaning: "How large it is.",
        meaningFrom: "definition of widgets.example.com",
        sources: ["crds/widgets.yaml"],
      },
    },
  ],
  ["a closed set", "spec: {mode: Fa$0st}", { onValue: true, declared: { type: "string", values: [{ value: "Fast" }, { value: "Slow" }] } }],
  [
    "a field in a list",
    "spec: {parts: [{na$0me: a}]}",
    { field: "crd:example.com/v1.Widget#spec.parts.name", declared: { type: "string" } },
  ],
  ["a list", "spec: {pa$0rts: []}", { declared: { type: "list of object" } }],
  [
    "a key of the user's",
    "spec: {limits: {me$0mory: 1}}",
    { userKey: true, title: "limits.memory", declared: { type: "integer or string" } },
  ],
  ["below anything", "spec: {free: {a: {b$0: 1}}}", { userKey: true, declared: { type: "any value" } }],
  ["the spec", "sp$0ec: {}", { declared: { type: "object", meaning: "What is wanted." } }],
  ["the kind", "ki$0nd: Widget", { field: "crd:example.com/v1.Widget#kind", declared: { type: "string", required: true } }],
  ["metadata", "metadata: {labels: {a$0: b}}", { field: "meta/v1.ObjectMeta#labels", userKey: true }],
  ["a field that nobody declares", "spec: {sha$0pe: a}", undefined],
])("%s", (_name, source, expected) => {
  const head = source.startsWith("ki") ? "apiVersion: example.com/v1\n" : "apiVersion: example.com/v1\nkind: Widget\n";
  const { text, cursor = 0 } = readFixture(`${head}${source}\n`);
  const place = language.placeAt(language.parse({ text, start: 0 }, "kubernetes"), cursor, context);
  if (expected === undefined) expect(place).toBeUndefined();
  else expect(place).toMatchObject(expected);
  if (place?.declared !== undefined) {
    expect(language.spec(place, context)).toBe(place.declared);
    expect([language.history(place, context), language.isolation(place)]).toEqual([undefined, undefined]);
  }
});
