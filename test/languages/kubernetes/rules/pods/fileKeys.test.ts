import { testFixtures } from "../../check.js";

testFixtures([
  [
    "no volume, and one that is no emptyDir",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - {name: A, valueFrom: {fileKeyRef: {volumeName: x, path: p, key: k}}}
#                                                    ^ error kubernetes/file-key
    - {name: B, valueFrom: {fileKeyRef: {volumeName: host, path: p, key: k}}}
#                                                    ^^^^ error kubernetes/file-key
    - {name: C, valueFrom: {fileKeyRef: {volumeName: bare, path: p, key: k}}}
    - {name: D, valueFrom: {fileKeyRef: {volumeName: empty, path: p, key: k}}}
  volumes:
  - {name: host, hostPath: {path: /a}}
  - {name: bare}
  - {name: empty, emptyDir: {}}
`,
  ],
]);
