import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/root-against-non-root", {
  cases: [
    [
      "root by the container's own setting, and by its Pod's",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext: {runAsNonRoot: true}
  containers:
  - {name: a, image: "a:1", securityContext: {runAsUser: 0}}
#                                                        ^ hint kubernetes/root-against-non-root
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostUsers: false
  securityContext: {runAsUser: 0}
  containers: [{name: a, image: "a:1", securityContext: {runAsNonRoot: true}}]
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/root-against-non-root
`,
    ],
    [
      "the container's own setting counts, Windows has no user 0",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext: {runAsUser: 0, runAsNonRoot: true}
  containers:
  - {name: a, image: "a:1", securityContext: {runAsUser: 1000}}
  - {name: b, image: "a:1", securityContext: {runAsNonRoot: false}}
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  os: {name: windows}
  containers: [{name: a, image: "a:1", securityContext: {windowsOptions: {runAsUserName: a}}}]
`,
    ],
  ],
});
