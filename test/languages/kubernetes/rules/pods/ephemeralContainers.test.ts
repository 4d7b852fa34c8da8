import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a Pod that is made with one, and with what such a container cannot have",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes: [{name: v, emptyDir: {}}]
  ephemeralContainers:
# ^^^^^^^^^^^^^^^^^^^ error kubernetes/ephemeral-container
  - name: b
    image: a
    targetContainerName: c
#                        ^ error kubernetes/ephemeral-container
    ports: [{containerPort: 80}]
#   ^^^^^ error kubernetes/ephemeral-container
    volumeMounts:
    - {name: v, mountPath: /v, subPath: x}
#                                       ^ error kubernetes/ephemeral-container
`,
  ],
]);

testFixtures(
  [
    [
      "a patch that adds one",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  ephemeralContainers:
  - {name: b, image: a, targetContainerName: a, ports: []}
`,
    ],
  ],
  "kubernetes-patch",
);
