import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/writable-root-filesystem", {
  cases: [
    [
      "said, and left open",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: "a:1", securityContext: {readOnlyRootFilesystem: false}}
#                                                                     ^^^^^ hint kubernetes/writable-root-filesystem
  - name: b
#   ^^^^ hint kubernetes/writable-root-filesystem
    image: a:1
`,
    ],
    [
      "read-only, and on Windows",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1", securityContext: {readOnlyRootFilesystem: true}}]
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  os: {name: windows}
  containers: [{name: a, image: "a:1"}]
`,
    ],
  ],
  fixed: [
    [
      "it goes into the security context",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a:1
    securityContext: {runAsUser: 1000}
`,
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a:1
    securityContext: {runAsUser: 1000, readOnlyRootFilesystem: true}
`,
    ],
    [
      "false becomes true",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1", securityContext: {readOnlyRootFilesystem: false}}]
`,
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1", securityContext: {readOnlyRootFilesystem: true}}]
`,
    ],
  ],
});
