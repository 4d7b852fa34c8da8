import { testFixtures } from "../../check.js";

testFixtures([
  [
    "one taint twice",
    `
apiVersion: v1
kind: Node
metadata: {name: a}
spec:
  taints:
  - {key: a, value: b, effect: NoSchedule}
  - {key: a, value: c, effect: NoSchedule}
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/duplicate-taint
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Node
metadata: {name: a}
spec:
  taints: [{key: a, effect: NoSchedule}, {key: a, effect: NoExecute}]
`,
  ],
]);
