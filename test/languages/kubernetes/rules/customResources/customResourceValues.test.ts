import { language, testFixtures } from "../../check.js";

const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: widgets, kind: Widget}
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec:
            type: object
            required: [size]
            properties:
              size: {type: integer, minimum: 1, maximum: 9}
              name: {type: string, pattern: "^[a-z]+$"}
              tags: {type: array, items: {type: string}, x-kubernetes-list-type: set, maxItems: 3}
              mode: {type: string, enum: [Fast, Slow]}
---`;

await language.prepare?.({ name: "a.yaml", text: `${definition}\napiVersion: example.com/v1\nkind: Widget\n` }, []);

testFixtures([
  [
    "values that the definition takes",
    `${definition}
apiVersion: example.com/v1
kind: Widget
metadata: {name: a}
spec: {size: 3, name: abc, tags: [a, b], mode: Fast}
`,
  ],
  [
    "values that it does not take",
    `${definition}
apiVersion: example.com/v1
kind: Widget
metadata: {name: a}
spec:
  size: 10
#       ^^ error kubernetes/custom-resource-value
  name: Abc
#       ^^^ error kubernetes/custom-resource-value
  tags: [a, b, a]
#              ^ error kubernetes/custom-resource-value
  mode: fast
#       ^^^^ error kubernetes/unknown-value
`,
  ],
  [
    "the structure",
    `${definition}
apiVersion: example.com/v1
kind: Widget
metadata: {name: a}
spec:
#^^^ error kubernetes/missing-required
  sizes: 3
# ^^^^^ error kubernetes/unknown-field
  tags: a
#       ^ error kubernetes/wrong-type
`,
  ],
]);
