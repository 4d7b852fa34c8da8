import { testFixtures } from "../../check.js";

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
  [
    "labels that the server sets",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  template:
    metadata:
      labels:
        controller-uid: a
#                       ^ error kubernetes/job
        batch.kubernetes.io/job-name: b
#                                     ^ error kubernetes/job
    spec: {restartPolicy: Never, containers: [{name: a, image: a}]}
`,
  ],
  [
    "a name that makes no label",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/job
spec:
  completions: 1
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "a manual selector that is missing, or finds nothing",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
#^^^ error kubernetes/job
  manualSelector: true
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
---
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  manualSelector: true
  selector: {matchLabels: {a: b}}
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
# ^^^^^^^^ error kubernetes/job
`,
  ],
  [
    "a CronJob's Jobs",
    `
apiVersion: batch/v1
kind: CronJob
metadata: {name: a}
spec:
  schedule: '@hourly'
  jobTemplate:
    spec:
#   ^^^^ error kubernetes/job
      manualSelector: true
#                     ^^^^ error kubernetes/job
      selector: {}
#     ^^^^^^^^ error kubernetes/job
      completionMode: Indexed
      template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
  [
    "labels that agree",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  template: {metadata: {labels: {job-name: a}}, spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
`,
  ],
]);
