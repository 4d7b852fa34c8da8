import { testFixtures } from "../../check.js";

testFixtures([
  [
    "no nodes, a name twice, facts that are none",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
#^^^ error kubernetes/resource-slice
  driver: a.b
  pool: {name: a, generation: 1, resourceSliceCount: 1}
  devices:
  - name: a
    attributes:
      a-b: {int: 1}
#     ^^^ error kubernetes/device-facts
      c: {int: 1, bool: true}
#     ^ error kubernetes/device-facts
    capacity:
      memory: {value: 2Gi, requestPolicy: {default: 1Gi}}
#                          ^^^^^^^^^^^^^ error kubernetes/device-facts
  - name: a
#   ^^^^ error kubernetes/resource-slice
#         ^ error kubernetes/resource-slice
    nodeName: node
`,
  ],
  [
    "nodes said in two ways, counters beside devices",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
#^^^ error kubernetes/resource-slice
  driver: a.b
  pool: {name: a, generation: 1, resourceSliceCount: 1}
  allNodes: true
  nodeName: a
  perDeviceNodeSelection: false
#                         ^^^^^ error kubernetes/resource-slice
  sharedCounters: [{name: a, counters: {a: {value: 1}}}]
# ^^^^^^^^^^^^^^ error kubernetes/resource-slice
  devices: []
`,
  ],
  [
    "nodes of each device",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
  driver: a.b
  pool: {name: a, generation: 1, resourceSliceCount: 1}
  perDeviceNodeSelection: true
  devices:
  - {name: a}
#   ^^^^^^^^^ error kubernetes/resource-slice
  - {name: b, allNodes: true}
  - {name: c, nodeName: node, allNodes: false}
#                                       ^^^^^ error kubernetes/resource-slice
`,
  ],
  [
    "good ones",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
  driver: a.b
  pool: {name: a, generation: 1, resourceSliceCount: 1}
  nodeName: a
  devices:
  - {name: a, attributes: {a: {version: 1.2.3}, b.c/d: {bool: true}}, capacity: {memory: {value: 2Gi}}}
---
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
  driver: a.b
  pool: {name: a, generation: 1, resourceSliceCount: 1}
  nodeSelector: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Exists}]}]}
`,
  ],
]);
