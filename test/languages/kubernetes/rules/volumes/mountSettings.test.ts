import { testFixtures } from "../../check.js";

testFixtures([
  [
    "settings that exclude each other",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    volumeMounts:
    - name: v
      mountPath: /a
      subPath: a
      subPathExpr: $(A)
#                  ^^^^ error kubernetes/mount-settings
    - name: v
      mountPath: /b
      mountPropagation: Bidirectional
#                       ^^^^^^^^^^^^^ error kubernetes/mount-settings
    - name: v
      mountPath: /c
      recursiveReadOnly: Enabled
#                        ^^^^^^^ error kubernetes/mount-settings
    - name: v
      mountPath: /d
      readOnly: true
      recursiveReadOnly: IfPossible
#                        ^^^^^^^^^^ error kubernetes/mount-settings
      mountPropagation: HostToContainer
  volumes:
  - {name: v, emptyDir: {}}
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    volumeMounts:
    - {name: v, mountPath: /a, subPath: "", subPathExpr: $(A)}
    - {name: v, mountPath: /c, recursiveReadOnly: Disabled, mountPropagation: HostToContainer}
    - {name: v, mountPath: /d, readOnly: true, recursiveReadOnly: Enabled, mountPropagation: None}
  volumes:
  - {name: v, emptyDir: {}}
`,
  ],
  [
    "nothing is said of a part of an object",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    volumeMounts:
    - $patch: merge
      mountPath: /c
      recursiveReadOnly: Enabled
`,
  ],
]);
