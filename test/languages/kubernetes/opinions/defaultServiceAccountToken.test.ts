import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/default-service-account-token", {
  cases: [
    [
      "no account, and the default one by name",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
#^^^ hint kubernetes/default-service-account-token
  containers: [{name: a, image: "a:1"}]
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
#^^^ hint kubernetes/default-service-account-token
  serviceAccountName: default
  containers: [{name: a, image: "a:1"}]
`,
    ],
    [
      "an account of its own, and a choice",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  serviceAccountName: a
  containers: [{name: a, image: "a:1"}]
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  automountServiceAccountToken: true
  containers: [{name: a, image: "a:1"}]
`,
    ],
  ],
  fixed: [
    [
      "the field stands first",
      `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      containers: [{name: a, image: "a:1"}]
`,
      `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      automountServiceAccountToken: false
      containers: [{name: a, image: "a:1"}]
`,
    ],
  ],
});
