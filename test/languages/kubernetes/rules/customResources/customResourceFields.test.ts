import { testFixtures } from "../../check.js";

testFixtures([
  [
    "fields that are not there, that are no scalars, or that stand twice",
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
    selectableFields:
    - jsonPath: .spec.c
#               ^^^^^^^ error kubernetes/custom-resource-selectable-field
    - jsonPath: .spec.b
#               ^^^^^^^ error kubernetes/custom-resource-selectable-field
    - jsonPath: .spec.a
    - jsonPath: .spec.a
#               ^^^^^^^ error kubernetes/custom-resource-selectable-field
    - jsonPath: .metadata.name
#               ^^^^^^^^^^^^^^ error kubernetes/custom-resource-selectable-field
    - jsonPath: spec.a
#               ^^^^^^ error kubernetes/custom-resource-selectable-field
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec: {type: object, properties: {a: {type: string}, b: {type: object}}}
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
    selectableFields: [{jsonPath: .spec.a}]
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec: {type: object, properties: {a: {type: string}, b: {type: object}}}
`,
  ],
]);
