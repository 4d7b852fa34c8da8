import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/no-requests", {
  cases: [
    [
      "nothing, and one of two",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
#   ^^^^ hint kubernetes/no-requests
    image: a:1
  - {name: b, image: "a:1", resources: {requests: {cpu: 1}}}
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/no-requests
`,
    ],
    [
      "limits count, init containers need none",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  initContainers: [{name: b, image: "a:1"}]
  containers: [{name: a, image: "a:1", resources: {requests: {cpu: 1}, limits: {memory: 1Gi}}}]
`,
    ],
  ],
});
