import { testFixtures } from "../../check.js";

testFixtures([
  [
    "keywords that definitions do not take",
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
          a: {type: text}
#                   ^^^^ error kubernetes/custom-resource-schema
          b: {type: array, uniqueItems: true, items: {type: string}}
#                                       ^^^^ error kubernetes/custom-resource-schema
          c: {$ref: "#/definitions/c", type: string}
#                   ^^^^^^^^^^^^^^^^^ error kubernetes/custom-resource-schema
          d: {type: object, additionalProperties: false, properties: {e: {type: string}}}
#                                                 ^^^^^ error kubernetes/custom-resource-schema
          f: {type: array, items: [{type: string}]}
#                          ^^^^^ error kubernetes/custom-resource-schema
          g: {type: object, x-kubernetes-preserve-unknown-fields: false}
#                                                                 ^^^^^ error kubernetes/custom-resource-schema
`,
  ],
  [
    "fields without a type, and resources without their own metadata",
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
        additionalProperties: {type: string}
#       ^^^^^^^^^^^^^^^^^^^^ error kubernetes/custom-resource-schema
#       ^^^^^^^^^^^^^^^^^^^^ error kubernetes/custom-resource-schema
        properties:
          kind: {type: object}
#                      ^^^^^^ error kubernetes/custom-resource-schema
          metadata: {type: object, maxProperties: 3}
#                                  ^^^^^^^^^^^^^ error kubernetes/custom-resource-schema
          a: {description: what it is}
#         ^ error kubernetes/custom-resource-schema
          b: {type: array}
#         ^ error kubernetes/custom-resource-schema
          c: {type: array, items: {}}
#                          ^^^^^ error kubernetes/custom-resource-schema
          d: {x-kubernetes-embedded-resource: true}
#         ^ error kubernetes/custom-resource-schema
#         ^ error kubernetes/custom-resource-schema
          e: {x-kubernetes-int-or-string: true, x-kubernetes-preserve-unknown-fields: true}
#                                                                                     ^^^^ error kubernetes/custom-resource-schema
`,
  ],
  [
    "lists and their keys",
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
          a:
            type: array
            x-kubernetes-list-type: map
            x-kubernetes-list-map-keys: [name, port, name, other]
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/custom-resource-schema
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/custom-resource-schema
            items:
              type: object
              nullable: true
#                       ^^^^ error kubernetes/custom-resource-schema
              required: [name]
              properties:
                name: {type: object}
#                            ^^^^^^ error kubernetes/custom-resource-schema
                port: {type: integer, nullable: true}
#               ^^^^ error kubernetes/custom-resource-schema
#                                               ^^^^ error kubernetes/custom-resource-schema
          b: {type: array, x-kubernetes-list-type: set, items: {type: object}}
#                                                       ^^^^^ error kubernetes/custom-resource-schema
          c: {type: array, x-kubernetes-list-map-keys: [a], items: {type: string}}
#         ^ error kubernetes/custom-resource-schema
          d: {type: string, x-kubernetes-list-type: bag}
#                   ^^^^^^ error kubernetes/custom-resource-schema
#                                                   ^^^ error kubernetes/custom-resource-schema
          e: {type: array, x-kubernetes-list-type: map, items: {type: string}}
#         ^ error kubernetes/custom-resource-schema
#                                                                     ^^^^^^ error kubernetes/custom-resource-schema
          f: {type: object, x-kubernetes-map-type: big}
#                                                  ^^^ error kubernetes/custom-resource-schema
`,
  ],
  [
    "combinations that say more than what restricts values",
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
        anyOf:
        - properties: {a: {minLength: 1}, gone: {minLength: 1}}
#                                         ^^^^ error kubernetes/custom-resource-schema
        - {type: object, required: [a]}
#                ^^^^^^ error kubernetes/custom-resource-schema
        properties:
          a: {type: string}
          b: {type: object, not: {properties: {metadata: {}}, description: none}}
#                                              ^^^^^^^^ error kubernetes/custom-resource-schema
#                                                                          ^^^^ error kubernetes/custom-resource-schema
          c: {type: string, allOf: [{minLength: 1}, {anyOf: [{type: integer}, {type: string}]}]}
#                                                                   ^^^^^^^ error kubernetes/custom-resource-schema
#                                                                                    ^^^^^^ error kubernetes/custom-resource-schema
`,
  ],
  [
    "defaults that the schema itself does not take",
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
          apiVersion: {type: string, default: a}
#                                             ^ error kubernetes/custom-resource-schema
          a: {type: string, default: 1}
#                                    ^ error kubernetes/custom-resource-schema
          b: {type: string, enum: [x], default: y}
#                                               ^ error kubernetes/custom-resource-schema
          c: {type: object, default: {e: 1}, properties: {d: {type: string}}}
#                                     ^ error kubernetes/custom-resource-schema
          d: {type: object, default: {}, required: [e], properties: {e: {type: string, default: x}}}
#                           ^^^^^^^ error kubernetes/custom-resource-schema
`,
  ],
  [
    "what the status leaves no place for",
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
    subresources: {status: {}}
    schema:
      openAPIV3Schema:
        type: object
        nullable: true
#                 ^^^^ error kubernetes/custom-resource-schema
        minProperties: 1
#                      ^ error kubernetes/custom-resource-schema
        properties: {status: {type: object}}
`,
  ],
  [
    "texts of rules in CEL",
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
        properties: {a: {type: string}}
        x-kubernetes-validations:
        - {rule: " "}
#                ^^^ error kubernetes/custom-resource-schema
        - {rule: self.a == 'b', message: " "}
#                                        ^^^ error kubernetes/custom-resource-schema
        - {rule: self.a == 'b', messageExpression: " "}
#                                                  ^^^ error kubernetes/custom-resource-schema
        - {rule: self.a == 'b', fieldPath: .b}
#                                          ^^ error kubernetes/custom-resource-schema
        - rule: |
#         ^^^^ error kubernetes/custom-resource-schema
            self.a ==
              'b'
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
        description: a widget
        required: [spec]
        x-kubernetes-validations:
        - {rule: self.spec.a == 'b', message: a is b, fieldPath: .spec.a}
        anyOf:
        - properties: {spec: {properties: {a: {minLength: 1}}}}
        - required: [spec]
        properties:
          apiVersion: {type: string}
          kind: {type: string}
          metadata: {type: object, properties: {name: {type: string, maxLength: 20}}}
          spec:
            type: object
            default: {}
            properties:
              a: {type: string, default: b, nullable: true}
              b: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}], default: 80%}
              c: {x-kubernetes-preserve-unknown-fields: true}
              d: {type: object, additionalProperties: {type: string}, default: {any: thing}}
              e: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}
              f: {type: array, x-kubernetes-list-type: set, items: {type: string}}
              g:
                type: array
                x-kubernetes-list-type: map
                x-kubernetes-list-map-keys: [name, protocol]
                items:
                  type: object
                  required: [name]
                  properties: {name: {type: string}, protocol: {type: string, default: TCP}}
              h: {x-kubernetes-int-or-string: true, allOf: [{anyOf: [{type: integer}, {type: string}]}, {minLength: 1}]}
              properties: {type: object, properties: {type: {type: string}, items: {type: string}}}
          status: {type: object, x-kubernetes-map-type: atomic}
`,
  ],
]);
