import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/no-job-ttl", {
  cases: [
    [
      "a Job that stays",
      `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
#^^^ hint kubernetes/no-job-ttl
  template:
    spec:
      restartPolicy: Never
      containers: [{name: a, image: "a:1"}]
`,
    ],
    [
      "one that goes, and one that its CronJob counts",
      `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  ttlSecondsAfterFinished: 60
  template:
    spec:
      restartPolicy: Never
      containers: [{name: a, image: "a:1"}]
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: a}
spec:
  schedule: "0 0 * * *"
  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: "a:1"}]}}}}
`,
    ],
  ],
  fixed: [
    [
      "a day",
      `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{name: a, image: "a:1"}]
`,
      `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  ttlSecondsAfterFinished: 86400
  template:
    spec:
      restartPolicy: Never
      containers: [{name: a, image: "a:1"}]
`,
    ],
  ],
});
