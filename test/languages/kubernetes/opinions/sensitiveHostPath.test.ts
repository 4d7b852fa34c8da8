import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/sensitive-host-path", {
  cases: [
    [
      "the root, configuration, interfaces of the kernel, state",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1"}]
  volumes:
  - {name: a, hostPath: {path: /}}
#                              ^ hint kubernetes/sensitive-host-path
  - {name: b, hostPath: {path: /etc/kubernetes}}
#                              ^^^^^^^^^^^^^^^ hint kubernetes/sensitive-host-path
  - {name: c, hostPath: {path: /proc}}
#                              ^^^^^ hint kubernetes/sensitive-host-path
  - {name: d, hostPath: {path: /var/lib/kubelet/pods}}
#                              ^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/sensitive-host-path
`,
    ],
    [
      "folders for data",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1"}]
  volumes:
  - {name: a, hostPath: {path: /var/log}}
  - {name: b, hostPath: {path: /dev/fuse}}
  - {name: c, hostPath: {path: /etcetera}}
`,
    ],
  ],
});
