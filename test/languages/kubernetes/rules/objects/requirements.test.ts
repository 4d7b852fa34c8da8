import { testFixtures } from "../../check.js";

testFixtures([
  [
    "too few values, too many",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector:
    matchExpressions:
    - {key: a, operator: In}
#     ^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/selector-requirement
    - {key: a, operator: NotIn, values: []}
#                               ^^^^^^ error kubernetes/selector-requirement
    - {key: a, operator: Exists, values: [b]}
#                                ^^^^^^ error kubernetes/selector-requirement
    - {key: a, operator: In, values: [b c]}
#                                     ^^^ error kubernetes/selector-requirement
`,
  ],
  [
    "nodes are compared with one number",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
        - matchExpressions:
          - {key: a, operator: Gt, values: ["1", "2"]}
#                                  ^^^^^^ error kubernetes/selector-requirement
          - {key: a, operator: Lt, values: ["2"]}
`,
  ],
  [
    "tolerations",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  tolerations:
  - {key: a, operator: Exists, value: b}
#                      ^^^^^^ error kubernetes/selector-requirement
  - {effect: NoSchedule}
#   ^^^^^^^^^^^^^^^^^^^^ error kubernetes/selector-requirement
  - {key: a, effect: NoSchedule, tolerationSeconds: 3}
#                                ^^^^^^^^^^^^^^^^^ error kubernetes/selector-requirement
  - {key: a, value: b c}
#                   ^^^ error kubernetes/selector-requirement
  - {operator: Exists}
  - {key: a, operator: Exists, effect: NoExecute, tolerationSeconds: 3}
`,
  ],
  [
    "spread over zones",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  topologySpreadConstraints:
  - maxSkew: 1
#   ^^^^^^^ warning kubernetes/null-selector
    topologyKey: zone
    whenUnsatisfiable: ScheduleAnyway
    minDomains: 2
#   ^^^^^^^^^^ error kubernetes/selector-requirement
    matchLabelKeys: [a]
#   ^^^^^^^^^^^^^^ error kubernetes/selector-requirement
`,
  ],
  [
    "good ones",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector: {matchExpressions: [{key: a, operator: In, values: [b]}, {key: a, operator: DoesNotExist}]}
`,
  ],
]);
