import { testFixtures } from "../../check.js";

testFixtures([
  [
    "owners",
    `
apiVersion: v1
kind: ConfigMap
metadata: 
  name: a
  ownerReferences:
# ^^^^^^^^^^^^^^^ error kubernetes/object-metadata
  - {apiVersion: v1, kind: Event, name: a, uid: a, controller: true}
#                          ^^^^^ error kubernetes/object-metadata
  - {apiVersion: apps/v1, kind: ReplicaSet, name: a, uid: b, controller: true}
`,
  ],
  [
    "finalizers, and a generation below 0",
    `
apiVersion: v1
kind: ConfigMap
metadata: 
  name: a
  finalizers: [mine, a b/c, orphan, foregroundDeletion]
# ^^^^^^^^^^ error kubernetes/object-metadata
#              ^^^^ error kubernetes/object-metadata
#                    ^^^^^ error kubernetes/object-metadata
  generation: -1
#             ^^ error kubernetes/object-metadata
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: ConfigMap
metadata: {name: a, finalizers: [kubernetes, a.example/b]}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a, finalizers: [mine]}
spec:
  minAvailable: 1
`,
  ],
]);
