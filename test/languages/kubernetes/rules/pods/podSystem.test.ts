import { testFixtures } from "../../check.js";

testFixtures([
  [
    "settings of Linux in a Pod for Windows",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  os: {name: windows}
  hostPID: true
# ^^^^^^^ error kubernetes/pod-os
  securityContext:
    runAsUser: 1
#   ^^^^^^^^^ error kubernetes/pod-os
  containers:
  - name: a
    image: a
    securityContext: {capabilities: {}}
#                     ^^^^^^^^^^^^ error kubernetes/pod-os
`,
  ],
  [
    "settings of Windows in a Pod for Linux",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  os: {name: linux}
  containers:
  - name: a
    image: a
    securityContext: {windowsOptions: {}}
#                     ^^^^^^^^^^^^^^ error kubernetes/pod-os
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  os: {name: windows}
  hostIPC: false
  securityContext: {runAsNonRoot: true, windowsOptions: {runAsUserName: a}}
  containers: [{name: a, image: a}]
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec: {securityContext: {runAsUser: 1}, containers: [{name: a, image: a}]}
`,
  ],
]);
