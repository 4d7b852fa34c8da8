import { testFixtures } from "../../check.js";

testFixtures([
  [
    "fields and values that no node has",
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
        - matchFields:
          - {key: metadata.labels, operator: In, values: [a]}
#                 ^^^^^^^^^^^^^^^ error kubernetes/node-selector
          - {key: metadata.name, operator: Exists}
#                                          ^^^^^^ error kubernetes/node-selector
          - {key: metadata.name, operator: In, values: [a, b]}
#                                              ^^^^^^ error kubernetes/node-selector
          - {key: metadata.name, operator: NotIn, values: [A]}
#                                                          ^ error kubernetes/node-selector
        - matchExpressions:
          - {key: a, operator: In, values: ["b c"]}
#                                           ^^^^^ error kubernetes/node-selector
`,
  ],
  [
    "what is preferred only may name what no label has, with a warning",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  affinity:
    nodeAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 1
        preference: {matchExpressions: [{key: a, operator: NotIn, values: ["b c"]}]}
#                                                                          ^^^^^ warning kubernetes/preferred-value
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
        - matchFields: [{key: metadata.name, operator: In, values: [a.example]}]
`,
  ],
]);
