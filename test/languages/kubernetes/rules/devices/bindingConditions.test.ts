import { testFixtures } from "../../check.js";

testFixtures([
  [
    "conditions without those of failure, twice, and in both lists",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
  driver: d.example.com
  nodeName: node
  pool: {name: p, generation: 1, resourceSliceCount: 1}
  devices:
  - name: a
    bindingConditions: [a.b/c]
#   ^^^^^^^^^^^^^^^^^ error kubernetes/binding-condition
  - name: b
    bindingConditions: [a, a]
#                          ^ error kubernetes/binding-condition
    bindingFailureConditions: [a]
#                              ^ error kubernetes/binding-condition
`,
  ],
  [
    "each condition once",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
  driver: d.example.com
  nodeName: node
  pool: {name: p, generation: 1, resourceSliceCount: 1}
  devices:
  - name: a
    bindingConditions: [a]
    bindingFailureConditions: [b]
  - {name: b}
`,
  ],
]);
