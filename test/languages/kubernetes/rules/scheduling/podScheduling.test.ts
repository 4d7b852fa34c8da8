import { testFixtures } from "../../check.js";

testFixtures([
  [
    "gates, constraints and terms that repeat or contradict each other",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  nodeName: w
#           ^ error kubernetes/pod-scheduling
  schedulingGates:
  - name: a
  - name: a
#   ^^^^ error kubernetes/pod-scheduling
  topologySpreadConstraints:
  - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}
  - {maxSkew: 2, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/pod-scheduling
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
      - topologyKey: zone
#       ^^^^^^^^^^^ warning kubernetes/null-selector
        matchLabelKeys: [a]
#       ^^^^^^^^^^^^^^ error kubernetes/pod-scheduling
      - topologyKey: zone
        labelSelector: {}
        matchLabelKeys: [a]
#                        ^ error kubernetes/pod-scheduling
        mismatchLabelKeys: [a]
  containers: [{name: a, image: a}]
`,
  ],
  [
    "constraints that differ, and gates without a node",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  schedulingGates: [{name: a}, {name: b}]
  topologySpreadConstraints:
  - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}
  - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: {}}
  containers: [{name: a, image: a}]
`,
  ],
]);
