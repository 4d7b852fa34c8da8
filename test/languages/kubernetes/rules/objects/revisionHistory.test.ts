import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a negative limit",
    `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  revisionHistoryLimit: -1
#                       ^^ warning kubernetes/revision-history
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
  [
    "good ones",
    `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  revisionHistoryLimit: 0
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
]);
