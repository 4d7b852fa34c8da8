import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a key that the selector has too",
    `
apiVersion: v1
kind: Pod
metadata: {name: a, labels: {app: x}}
spec:
  topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: a
    whenUnsatisfiable: ScheduleAnyway
    labelSelector: {matchLabels: {app: x}}
    matchLabelKeys: [app]
#                    ^^^ error kubernetes/match-label-key
  containers: [{name: a, image: a}]
`,
  ],
  [
    "a key that the Pod does not have",
    `
apiVersion: v1
kind: Pod
metadata: {name: a, labels: {app: x}}
spec:
  topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: a
    whenUnsatisfiable: ScheduleAnyway
    labelSelector: {matchLabels: {app: x}}
    matchLabelKeys: [other]
  containers: [{name: a, image: a}]
`,
  ],
]);
