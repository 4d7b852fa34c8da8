import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/no-memory-limit", {
  cases: [
    [
      "a container, and a sidecar",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  initContainers:
  - {name: b, image: "a:1", restartPolicy: Always}
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/no-memory-limit
  - {name: c, image: "a:1"}
  containers: [{name: a, image: "a:1", resources: {limits: {cpu: 1}}}]
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/no-memory-limit
`,
    ],
    [
      "a limit, and one for the whole Pod",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1", resources: {limits: {memory: 1Gi}}}]
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  resources: {limits: {memory: 1Gi}}
  containers: [{name: a, image: "a:1"}]
`,
    ],
  ],
});
