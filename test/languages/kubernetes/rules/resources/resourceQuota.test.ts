import { testFixtures } from "../../check.js";

testFixtures([
  [
    "what cannot be counted",
    `
apiVersion: v1
kind: ResourceQuota
metadata: {name: a}
spec:
  hard:
    storage: 1Gi
#   ^^^^^^^ error kubernetes/resource-quota
    deployments: 3
#   ^^^^^^^^^^^ error kubernetes/resource-quota
    pods: 1.5
#         ^^^ error kubernetes/resource-quota
    requests.cpu: "-1"
#                 ^^^^ error kubernetes/resource-quota
`,
  ],
  [
    "scopes that do not have it, or exclude each other",
    `
apiVersion: v1
kind: ResourceQuota
metadata: {name: a}
spec:
  hard: {pods: 1, requests.cpu: 1}
  scopes: [BestEffort, NotBestEffort]
# ^^^^^^ error kubernetes/resource-quota
#          ^^^^^^^^^^ error kubernetes/resource-quota
---
apiVersion: v1
kind: ResourceQuota
metadata: {name: a}
spec:
  hard: {pods: 1}
  scopeSelector:
    matchExpressions:
#   ^^^^^^^^^^^^^^^^ error kubernetes/resource-quota
    - {scopeName: PriorityClass, operator: In}
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/resource-quota
    - {scopeName: PriorityClass, operator: Exists, values: [a]}
#                                                  ^^^^^^ error kubernetes/resource-quota
    - {scopeName: Terminating, operator: In, values: [a]}
#                                        ^^ error kubernetes/resource-quota
    - {scopeName: NotTerminating, operator: Exists}
    - {scopeName: VolumeAttributesClass, operator: Exists}
#                 ^^^^^^^^^^^^^^^^^^^^^ error kubernetes/resource-quota
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: ResourceQuota
metadata: {name: a}
spec:
  hard:
    count/deployments.apps: 3
    requests.nvidia.com/gpu: 1
    gold.storageclass.storage.k8s.io/requests.storage: 1Gi
    limits.memory: 1.5Gi
    hugepages-2Mi: 4Mi
    services.loadbalancers: 1000m
---
apiVersion: v1
kind: ResourceQuota
metadata: {name: a}
spec:
  hard: {pods: 1, limits.memory: 1Gi, count/configmaps: 1}
  scopeSelector:
    matchExpressions:
    - {scopeName: PriorityClass, operator: In, values: [high]}
`,
  ],
]);
