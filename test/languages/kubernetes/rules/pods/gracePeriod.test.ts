import { testFixtures } from "../../check.js";

testFixtures([
  [
    "less than no time",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      terminationGracePeriodSeconds: -1
#                                    ^^ warning kubernetes/grace-period
      containers: [{name: a, image: a}]
`,
  ],
  [
    "no time",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      terminationGracePeriodSeconds: 0
      containers: [{name: a, image: a}]
`,
  ],
]);
