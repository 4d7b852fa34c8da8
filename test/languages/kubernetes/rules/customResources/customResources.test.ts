import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a name that does not fit",
    `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: a}
#                ^ error kubernetes/custom-resource-definition
spec:
  group: example.com
  scope: Namespaced
  names: {plural: widgets, kind: Widget}
  versions:
  - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
`,
  ],
  [
    "versions",
    `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  preserveUnknownFields: true
#                        ^^^^ error kubernetes/custom-resource-definition
  names: {plural: widgets, kind: Widget}
  versions:
  - name: v1
#   ^^^^ error kubernetes/custom-resource-definition
    served: true
    storage: true
  - name: v1
#         ^^ error kubernetes/custom-resource-definition
    served: true
    storage: true
#   ^^^^^^^ error kubernetes/custom-resource-definition
    schema: {openAPIV3Schema: {type: object}}
`,
  ],
  [
    "a group of the project without a word on its approval",
    `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.k8s.io}
#^^^^^^^ error kubernetes/custom-resource-definition
spec:
  group: example.k8s.io
  scope: Namespaced
  names: {plural: widgets, kind: Widget}
  versions:
  - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
`,
  ],
  [
    "none is stored",
    `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: widgets, kind: Widget}
  versions:
# ^^^^^^^^ error kubernetes/custom-resource-definition
  - {name: v1, served: true, storage: false, schema: {openAPIV3Schema: {type: object}}}
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
  - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
`,
  ],
  [
    "a kind so long that its lists have none",
    `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: widgets, kind: Kiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii}
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/custom-resource-definition
  versions:
  - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
`,
  ],
]);
