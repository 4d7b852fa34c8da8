import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/privilege-escalation", {
  cases: [
    [
      "allowed, and not forbidden",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: "a:1", securityContext: {allowPrivilegeEscalation: true}}
#                                                                       ^^^^ hint kubernetes/privilege-escalation
  - name: b
#   ^^^^ hint kubernetes/privilege-escalation
    image: a:1
`,
    ],
    [
      "forbidden, and on Windows",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1", securityContext: {allowPrivilegeEscalation: false}}]
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
      "a security context is made",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a:1
`,
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a:1
    securityContext:
      allowPrivilegeEscalation: false
`,
    ],
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
    securityContext:
      runAsUser: 1000
`,
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a:1
    securityContext:
      runAsUser: 1000
      allowPrivilegeEscalation: false
`,
    ],
    [
      "true becomes false",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1", securityContext: {allowPrivilegeEscalation: true}}]
`,
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1", securityContext: {allowPrivilegeEscalation: false}}]
`,
    ],
    [
      "in JSON",
      `{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [{"name": "a", "image": "a:1"}]}}`,
      `{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [{"name": "a", "image": "a:1", "securityContext": {"allowPrivilegeEscalation": false}}]}}`,
    ],
  ],
});
