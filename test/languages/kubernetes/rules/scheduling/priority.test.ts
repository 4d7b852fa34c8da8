import { testFixtures } from "../../check.js";

testFixtures([
  [
    "above the system's floor",
    `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: {name: a}
value: 1000000001
#      ^^^^^^^^^^ error kubernetes/priority-class
`,
  ],
  [
    "good ones",
    `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: {name: a}
value: 1000000000
`,
  ],
]);
