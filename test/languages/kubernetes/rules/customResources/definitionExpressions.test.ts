import { beforeAll } from "vitest";
import { language, testFixtures } from "../../check.js";

beforeAll(() => language.prepare?.({ name: "a.yaml", text: "x-kubernetes-validations" }, []));

const head = `
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
            properties:
              size: {type: integer}
              name: {type: string, maxLength: 10}
              at: {type: string, format: date-time}
`;

testFixtures([
  [
    "rules and messages that do not compile, or give another type",
    `${head}            x-kubernetes-validations:
            - rule: self.siz > 1
#                        ^^^^^^^ error kubernetes/definition-expression
            - rule: self.size
#                   ^^^^^^^^^ error kubernetes/definition-expression
            - rule: self.at < self.name
#                           ^^^^^^^^^^^ error kubernetes/definition-expression
            - rule: self.size > 1
              messageExpression: self.size + 1
#                                ^^^^^^^^^^^^^ error kubernetes/definition-expression
            - rule: cel.bind(x, self.size, x > 1)
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/definition-expression
`,
  ],
  [
    "rules that the server takes",
    `${head}            x-kubernetes-validations:
            - rule: self.size > 1 && has(self.name)
              messageExpression: "'too small: ' + self.name"
            - rule: self.at < timestamp('2030-01-01T00:00:00Z')
            - rule: self.size >= oldSelf.size
              message: size only grows
            - rule: "!oldSelf.hasValue() || oldSelf.value().name == self.name"
              optionalOldSelf: true
        x-kubernetes-validations:
        - rule: self.metadata.name.startsWith(self.spec.name)
`,
  ],
  [
    "older values below lists without keys, and `optionalOldSelf` without need",
    `${head}              plain:
                type: array
                maxItems: 10
                items: {type: integer, x-kubernetes-validations: [{rule: self >= oldSelf}]}
#                                                                        ^^^^^^^^^^^^^^^ error kubernetes/definition-expression
              keyed:
                type: array
                maxItems: 10
                x-kubernetes-list-type: map
                x-kubernetes-list-map-keys: [k]
                items:
                  type: object
                  required: [k]
                  properties: {k: {type: string}, n: {type: integer}}
                  x-kubernetes-validations:
                  - {rule: self.n >= oldSelf.n}
                  - {rule: self.n > 1, optionalOldSelf: true}
#                                                       ^^^^ error kubernetes/definition-expression
`,
  ],
  [
    "rules that see no type",
    `${head}              any:
                x-kubernetes-preserve-unknown-fields: true
                x-kubernetes-validations: [{rule: "true"}]
#               ^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/definition-expression
`,
  ],
  [
    "defaults that break the rules of their schema",
    `${head}              step: {type: integer, default: 0, x-kubernetes-validations: [{rule: self > 0}]}
#                                            ^ error kubernetes/definition-expression
              stride: {type: integer, default: 1, x-kubernetes-validations: [{rule: self > 0}]}
`,
  ],
  [
    "a schema with other faults is not read",
    `${head}              b: {}
#             ^ error kubernetes/custom-resource-schema
            x-kubernetes-validations:
            - rule: self.siz > 1
`,
  ],
]);
