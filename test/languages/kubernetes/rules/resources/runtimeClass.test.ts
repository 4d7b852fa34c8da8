import { testFixtures } from "../../check.js";

testFixtures([
  [
    "an overhead of nothing known, and a toleration twice",
    `
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata: {name: a}
handler: a
overhead:
  podFixed: {disk: 1, cpu: -1}
#            ^^^^ error kubernetes/runtime-class
#                          ^^ error kubernetes/runtime-class
scheduling:
  tolerations:
  - operator: Exists
  - operator: Exists
#   ^^^^^^^^ error kubernetes/runtime-class
`,
  ],
  [
    "good ones",
    `
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata: {name: a}
handler: a
overhead:
  podFixed: {cpu: 250m, example.com/gpu: 1}
scheduling:
  tolerations:
  - {key: a, operator: Exists}
  - {key: b, operator: Exists}
`,
  ],
]);
