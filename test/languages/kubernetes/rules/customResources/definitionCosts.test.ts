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
`;

testFixtures([
  [
    "loops and patterns over what has no bound",
    `${head}              names: {type: array, items: {type: string}}
              text: {type: string}
            x-kubernetes-validations:
            - rule: self.names.all(a, a == self.text)
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/definition-cost
            - rule: "true"
              messageExpression: self.names.map(n, n + self.text).join(',')
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/definition-cost
`.replace("      openAPIV3Schema:", "      openAPIV3Schema:\n#     ^^^^^^^^^^^^^^^ error kubernetes/definition-cost"),
  ],
  [
    "the same within bounds",
    `${head}              names: {type: array, maxItems: 100, items: {type: string, maxLength: 63}}
              text: {type: string, maxLength: 253}
            x-kubernetes-validations:
            - rule: self.names.all(a, a == self.text)
            - rule: "true"
              messageExpression: "'bad: ' + self.text"
`,
  ],
  [
    "a cheap rule that stands in a list without a bound is asked as often as the request has room for it",
    `${head}              names:
                type: array
                items:
                  type: string
                  maxLength: 1000
                  x-kubernetes-validations: [{rule: "self.matches('^[a-z]([-a-z0-9]*[a-z0-9])?$')"}]
#                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/definition-cost
              keyed:
                type: object
                additionalProperties:
                  type: object
                  required: [a]
                  properties: {a: {type: string, maxLength: 10}}
                  x-kubernetes-validations: [{rule: "self.a != ''"}]
`.replace("      openAPIV3Schema:", "      openAPIV3Schema:\n#     ^^^^^^^^^^^^^^^ error kubernetes/definition-cost"),
  ],
  [
    "an expression that does not compile has no cost",
    `${head}              names: {type: array, items: {type: string}}
            x-kubernetes-validations:
            - rule: self.names.all(a, self.names.all(b, a < c))
#                                                           ^^^ error kubernetes/definition-expression
`,
  ],
]);
