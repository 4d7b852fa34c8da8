import { testFixtures } from "../../check.js";

testFixtures([
  [
    "limits for nothing",
    `
apiVersion: v1
kind: LimitRange
metadata: {name: a}
spec:
  limits:
  - type: Volume
#         ^^^^^^ error kubernetes/limit-range
  - type: Container
    max: {pods: 1, storage: 1Gi}
#         ^^^^ error kubernetes/limit-range
#                  ^^^^^^^ error kubernetes/limit-range
  - type: Container
#         ^^^^^^^^^ error kubernetes/limit-range
    max: {cpu: 1}
  - type: Pod
    default: {cpu: 1}
#   ^^^^^^^ error kubernetes/limit-range
    defaultRequest: {}
  - type: PersistentVolumeClaim
#   ^^^^ error kubernetes/limit-range
    max: {cpu: 1}
`,
  ],
  [
    "limits that contradict each other",
    `
apiVersion: v1
kind: LimitRange
metadata: {name: a}
spec:
  limits:
  - type: Container
    min: {cpu: 200m, memory: 2Gi}
#                            ^^^ error kubernetes/limit-range
    max: {cpu: 800m, memory: 1Gi}
    default: {cpu: 100m}
#                  ^^^^ error kubernetes/limit-range
    defaultRequest: {cpu: "1"}
#                         ^^^ error kubernetes/limit-range
#                         ^^^ error kubernetes/limit-range
    maxLimitRequestRatio: {cpu: 5, memory: 0.5}
#                               ^ error kubernetes/limit-range
#                                          ^^^ error kubernetes/limit-range
`,
  ],
  [
    "what cannot be shared",
    `
apiVersion: v1
kind: LimitRange
metadata: {name: a}
spec:
  limits:
  - type: Container
    max: {hugepages-2Mi: 4Mi}
    defaultRequest: {hugepages-2Mi: 2Mi}
#                                   ^^^ error kubernetes/limit-range
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: LimitRange
metadata: {name: a}
spec:
  limits:
  - type: Container
    min: {cpu: 100m, memory: 64Mi}
    max: {cpu: 1, memory: 1Gi, example.com/gpu: 1, ephemeral-storage: 1Gi}
    default: {cpu: 500m}
    defaultRequest: {cpu: 500m}
    maxLimitRequestRatio: {cpu: 10}
  - type: PersistentVolumeClaim
    min: {storage: 1Gi}
  - type: openshift.io/Image
    max: {storage: 1Gi}
`,
  ],
]);
