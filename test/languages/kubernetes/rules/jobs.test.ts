import { testFixtures } from "../check.js";

testFixtures([
  [
    "a selector of its own",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
# ^^^^^^^^ error kubernetes/job
  template: {metadata: {labels: {a: b}}, spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "fields of indexed completion",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  backoffLimitPerIndex: 1
# ^^^^^^^^^^^^^^^^^^^^ error kubernetes/job
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
---
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
#^^^ error kubernetes/job
  completionMode: Indexed
  parallelism: 2
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "good ones",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  manualSelector: true
  selector: {matchLabels: {a: b}}
  template: {metadata: {labels: {a: b}}, spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
---
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  completionMode: Indexed
  completions: 2
  backoffLimitPerIndex: 1
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
]);
