import { expect, test } from "vitest";
import { messagesOf, testFixtures } from "../../check.js";

const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: widgets, kind: Widget}
  versions:
  - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
  - {name: v1beta1, served: true, storage: false, deprecated: true, schema: {openAPIV3Schema: {type: object}}}
  - {name: v1alpha2, served: true, storage: false, deprecated: true, deprecationWarning: "use v1, please", schema: {openAPIV3Schema: {type: object}}}
  - {name: v1alpha1, served: false, storage: false, schema: {openAPIV3Schema: {type: object}}}
---`;

testFixtures([
  ["a version that is served", `${definition}\napiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\n`],
  [
    "one that the definition does not have",
    `${definition}
apiVersion: example.com/v2
#           ^^^^^^^^^^^^^^ error kubernetes/custom-resource-version
kind: Widget
metadata: {name: a}
`,
  ],
  [
    "one that is no longer served",
    `${definition}
apiVersion: example.com/v1alpha1
#           ^^^^^^^^^^^^^^^^^^^^ error kubernetes/custom-resource-version
kind: Widget
metadata: {name: a}
`,
  ],
  [
    "a deprecated one",
    `${definition}
apiVersion: example.com/v1beta1
#           ^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-custom-resource
kind: Widget
metadata: {name: a}
`,
  ],
  ["a kind that nobody declares", `${definition}\napiVersion: example.com/v2\nkind: Gadget\nmetadata: {name: a}\n`],
]);

test("messages", () => {
  const of = (version: string) => messagesOf(`${definition}\napiVersion: example.com/${version}\nkind: Widget\nmetadata: {name: a}\n`);
  expect(of("v2")).toEqual(["example.com/v2 Widget is not served; its definition serves `v1`, `v1beta1`, `v1alpha2`"]);
  expect(of("v1beta1")).toEqual(["example.com/v1beta1 Widget is deprecated"]);
  expect(of("v1alpha2")).toEqual(["use v1, please"]);
});
