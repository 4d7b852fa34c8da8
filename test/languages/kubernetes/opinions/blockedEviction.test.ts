import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/blocked-eviction", {
  cases: [
    [
      "none may go, and all must stay",
      `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  maxUnavailable: 0
#                 ^ hint kubernetes/blocked-eviction
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  maxUnavailable: 0%
#                 ^^ hint kubernetes/blocked-eviction
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  minAvailable: 100%
#               ^^^^ hint kubernetes/blocked-eviction
`,
    ],
    [
      "some may go",
      `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  maxUnavailable: 1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  minAvailable: 1
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  minAvailable: 50%
`,
    ],
  ],
  fixed: [
    [
      "one may go",
      `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  maxUnavailable: 0
`,
      `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  maxUnavailable: 1
`,
    ],
  ],
});
