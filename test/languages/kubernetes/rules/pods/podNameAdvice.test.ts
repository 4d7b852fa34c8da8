import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a name with dots, and a long one",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a.b}
#                ^^^ warning kubernetes/pod-name
spec:
  selector: {matchLabels: {a: b}}
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: a.b}
#                ^^^ warning kubernetes/pod-name
spec:
  schedule: '@hourly'
  jobTemplate: {spec: {completions: 1, template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}}}
`,
  ],
  [
    "good ones",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  completions: 1
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: a.b}
`,
  ],
]);
