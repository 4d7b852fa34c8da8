import { testFixtures } from "../../check.js";

testFixtures([
  [
    "it selects nothing, or other Pods",
    `
apiVersion: v1
kind: ReplicationController
metadata: {name: a}
spec:
#^^^ error kubernetes/replication-controller
  template:
    metadata: {name: a}
    spec: {containers: [{name: a, image: a}]}
---
apiVersion: v1
kind: ReplicationController
metadata: {name: a}
spec:
  selector: {app: a}
  template:
    metadata:
      labels: {app: b}
#     ^^^^^^ error kubernetes/replication-controller
    spec: {containers: [{name: a, image: a}]}
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: ReplicationController
metadata: {name: a}
spec:
  template:
    metadata: {labels: {app: b}}
    spec: {containers: [{name: a, image: a}]}
`,
  ],
]);
