import { testFixtures } from "../../check.js";

testFixtures([
  [
    "two policies for a resource, and restarts of what is never restarted",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  restartPolicy: Never
  initContainers:
  - name: i
    image: a
    resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]
#                                                     ^^^^^^^^^^^^^^^^ error kubernetes/resize-policy
  containers:
  - name: a
    image: a
    resizePolicy:
    - {resourceName: cpu, restartPolicy: RestartContainer}
#                                        ^^^^^^^^^^^^^^^^ error kubernetes/resize-policy
    - {resourceName: cpu, restartPolicy: NotRequired}
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/resize-policy
`,
  ],
  [
    "a sidecar, and a Pod that comes back",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  initContainers:
  - {name: i, image: a, restartPolicy: Always, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]}
  containers:
  - name: a
    image: a
    resizePolicy:
    - {resourceName: cpu, restartPolicy: NotRequired}
    - {resourceName: memory, restartPolicy: RestartContainer}
`,
  ],
]);
