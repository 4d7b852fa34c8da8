import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a container without an image",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
#   ^^^^ error kubernetes/container-required
    command: [a]
`,
  ],
  [
    "an empty image",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: ""}
#   ^^^^^^^^^^^^^^^^^^^^ error kubernetes/container-required
`,
  ],
  [
    "a container with an image, in a template too",
    `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  template:
    spec: {restartPolicy: Never, containers: [{name: a, image: a}]}
`,
  ],
]);
