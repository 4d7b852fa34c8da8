import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a template that its own selector does not match",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata:
      labels: {app: b}
#     ^^^^^^ error kubernetes/selector-mismatch
    spec: {containers: [{name: a, image: a}]}
`,
  ],
  [
    "a template without labels",
    `
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
# ^^^^^^^^ error kubernetes/selector-mismatch
    spec: {containers: [{name: a, image: a}]}
`,
  ],
  [
    "an empty selector",
    `
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: a}
spec:
  selector: {}
# ^^^^^^^^ error kubernetes/selector-mismatch
  template:
    metadata: {labels: {app: a}}
    spec: {containers: [{name: a, image: a}]}
`,
  ],
  [
    "a template with more labels than are selected",
    `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  serviceName: a
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a, b: c}}
    spec: {containers: [{name: a, image: a}]}
`,
  ],
  [
    "expressions that the template does not meet",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchExpressions: [{key: a, operator: NotIn, values: [b]}]}
  template:
    metadata:
      labels: {a: b}
#     ^^^^^^ error kubernetes/selector-mismatch
    spec: {containers: [{name: a, image: a}]}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: a}
spec:
  selector: {matchExpressions: [{key: c, operator: Exists}]}
  template:
    metadata:
      labels: {a: b}
#     ^^^^^^ error kubernetes/selector-mismatch
    spec: {containers: [{name: a, image: a}]}
`,
  ],
  [
    "a selector of nothing",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {}}
# ^^^^^^^^ error kubernetes/selector-mismatch
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
  [
    "expressions that it meets",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}, matchExpressions: [{key: a, operator: In, values: [c, b]}, {key: c, operator: DoesNotExist}]}
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
]);
