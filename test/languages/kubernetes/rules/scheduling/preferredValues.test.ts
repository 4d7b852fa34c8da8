import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a value that no label has",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  affinity:
    nodeAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 1
        preference:
          matchExpressions:
          - {key: a, operator: In, values: [a b]}
#                                           ^^^ warning kubernetes/preferred-value
  containers: [{name: a, image: a}]
`,
  ],
  [
    "a value of a label",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  affinity:
    nodeAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 1
        preference:
          matchExpressions:
          - {key: a, operator: In, values: [a.b]}
  containers: [{name: a, image: a}]
`,
  ],
]);
