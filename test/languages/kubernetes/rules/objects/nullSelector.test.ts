import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a constraint without a selector",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  topologySpreadConstraints:
  - maxSkew: 1
#   ^^^^^^^ warning kubernetes/null-selector
    topologyKey: a
    whenUnsatisfiable: ScheduleAnyway
  containers: [{name: a, image: a}]
`,
  ],
  [
    "selectors, one of them empty",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  topologySpreadConstraints:
  - {maxSkew: 1, topologyKey: a, whenUnsatisfiable: ScheduleAnyway, labelSelector: {}}
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
      - {topologyKey: a, labelSelector: {matchLabels: {a: b}}}
  containers: [{name: a, image: a}]
`,
  ],
]);
