import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a key and a value that no label can have",
    `
apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  labels:
    -a: b
#   ^^ error kubernetes/label-key
    a: b c
#      ^^^ error kubernetes/label-value
    a/b/c: d
#   ^^^^^ error kubernetes/label-key
`,
  ],
  [
    "values of annotations are free, their keys are not",
    `
apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  annotations:
    a: anything { goes
    Example.com/A: capital letters are taken
    a b: c
#   ^^^ error kubernetes/label-key
`,
  ],
  [
    "selectors too",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  ports: [{port: 80}]
  selector:
    app: -a
#        ^^ error kubernetes/label-value
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  labels: {app.kubernetes.io/name: a, empty: ""}
`,
  ],
  [
    "labels that nobody reads yet",
    `
apiVersion: batch/v1
kind: CronJob
metadata: {name: a}
spec:
  schedule: '@hourly'
  jobTemplate: {metadata: {labels: {a: b c}}, spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}}}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  volumeClaimTemplates: [{metadata: {name: d, labels: {a: b c}}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
]);
