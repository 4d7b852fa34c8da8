import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a deadline for Pods that are kept running",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  template: {metadata: {labels: {a: b}}, spec: {activeDeadlineSeconds: 5, containers: [{name: a, image: a}]}}
#                                               ^^^^^^^^^^^^^^^^^^^^^ error kubernetes/deadline
`,
  ],
  [
    "a rollout's deadline that is too early",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  progressDeadlineSeconds: 10
#                          ^^ error kubernetes/deadline
  minReadySeconds: 10
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
  [
    "the deadline that counts where none is written",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  minReadySeconds: 600
#                  ^^^ error kubernetes/deadline
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
  [
    "good ones",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  progressDeadlineSeconds: 11
  minReadySeconds: 10
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  minReadySeconds: 599
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
---
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  activeDeadlineSeconds: 5
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
]);
