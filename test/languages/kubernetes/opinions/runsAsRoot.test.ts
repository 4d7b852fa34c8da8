import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/runs-as-root", {
  cases: [
    [
      "user 0, and nothing said",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: "a:1", securityContext: {runAsUser: 0}}
#                                                        ^ hint kubernetes/runs-as-root
  - name: b
#   ^^^^ hint kubernetes/runs-as-root
    image: a:1
`,
    ],
    [
      "the Pod's user is root",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext: {runAsUser: 0}
  containers: [{name: a, image: "a:1"}]
#              ^^^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/runs-as-root
`,
    ],
    [
      "the container's own setting counts",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext: {runAsUser: 0}
  containers:
  - {name: a, image: "a:1", securityContext: {runAsUser: 1000}}
  - {name: b, image: "a:1", securityContext: {runAsNonRoot: true, runAsUser: 1}}
`,
    ],
    [
      "another user, a user namespace, Windows",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext: {runAsNonRoot: true}
  containers: [{name: a, image: "a:1"}]
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostUsers: false
  containers: [{name: a, image: "a:1"}]
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
});
