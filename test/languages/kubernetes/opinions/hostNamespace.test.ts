import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/host-namespace", {
  cases: [
    [
      "each of the three",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostNetwork: true
#              ^^^^ hint kubernetes/host-namespace
  hostPID: true
#          ^^^^ hint kubernetes/host-namespace
  hostIPC: true
#          ^^^^ hint kubernetes/host-namespace
  containers: [{name: a, image: "a:1"}]
`,
    ],
    [
      "false, and a Pod for Windows",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostNetwork: false
  containers: [{name: a, image: "a:1"}]
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  os: {name: windows}
  hostNetwork: true
  securityContext: {windowsOptions: {hostProcess: true}}
  containers: [{name: a, image: "a:1"}]
`,
    ],
  ],
});
