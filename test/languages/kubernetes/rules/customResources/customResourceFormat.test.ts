import { testFixtures } from "../../check.js";

testFixtures([
  [
    "formats that nobody knows",
    `
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
          a: {type: string, format: phone}
#                                   ^^^^^ warning kubernetes/custom-resource-format
          b: {type: integer, format: int16}
#                                    ^^^^^ warning kubernetes/custom-resource-format
          c: {type: object, format: int32}
#                                   ^^^^^ warning kubernetes/custom-resource-format
`,
  ],
  [
    "good ones",
    `
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
          a: {type: string, format: date-time}
          b: {type: integer, format: int64}
          c: {type: number, format: double}
          d: {x-kubernetes-int-or-string: true}
`,
  ],
]);
