import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a Job without a restart policy",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  template:
    spec:
#   ^^^^ error kubernetes/restart-policy
      containers: [{name: a, image: a}]
`,
  ],
  [
    "a Job that always restarts",
    `
apiVersion: batch/v1
kind: CronJob
metadata: {name: a}
spec:
  schedule: "* * * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Always
#                        ^^^^^^ error kubernetes/restart-policy
          containers: [{name: a, image: a}]
`,
  ],
  [
    "a Deployment that never restarts",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      restartPolicy: Never
#                    ^^^^^ error kubernetes/restart-policy
      containers: [{name: a, image: a}]
`,
  ],
  [
    "a Pod by itself may do as it likes",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec: {restartPolicy: Never, containers: [{name: a, image: a}]}
`,
  ],
  [
    "an empty policy",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  template:
    spec:
#   ^^^^ error kubernetes/restart-policy
      restartPolicy: ""
      containers: [{name: a, image: a}]
`,
  ],
]);
