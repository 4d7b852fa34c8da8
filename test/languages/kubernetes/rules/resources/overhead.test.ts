import { testFixtures } from "../../check.js";

testFixtures([
  [
    "resources that no container has",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  overhead:
    foo: 1
#   ^^^ error kubernetes/overhead
    cpu: -1
#        ^^ error kubernetes/overhead
  containers: [{name: a, image: a}]
`,
  ],
  [
    "a common overhead",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  overhead: {cpu: 250m, memory: 120Mi}
  containers: [{name: a, image: a}]
`,
  ],
]);
