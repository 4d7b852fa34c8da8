import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a Pod without containers",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: []
# ^^^^^^^^^^ error kubernetes/container-list
`,
  ],
  [
    "a template without a spec",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  template:
# ^^^^^^^^ error kubernetes/container-list
    metadata: {labels: {a: b}}
`,
  ],
  [
    "two containers of one name",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  initContainers:
  - {name: a, image: a}
  containers:
  - {name: a, image: a}
#          ^ error kubernetes/container-list
  - {name: b, image: a}
`,
  ],
  [
    "different names",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: a}
  - {name: b, image: a}
`,
  ],
]);
