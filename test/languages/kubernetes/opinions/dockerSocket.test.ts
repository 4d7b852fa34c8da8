import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/docker-socket", {
  cases: [
    [
      "Docker's and another runtime's",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1"}]
  volumes:
  - {name: a, hostPath: {path: /var/run/docker.sock}}
#                              ^^^^^^^^^^^^^^^^^^^^ hint kubernetes/docker-socket
  - {name: b, hostPath: {path: /run/containerd/containerd.sock, type: Socket}}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/docker-socket
`,
    ],
    [
      "another socket, and a folder",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: "a:1"}]
  volumes:
  - {name: a, hostPath: {path: /var/run/app.sock}}
  - {name: b, hostPath: {path: /var/run}}
`,
    ],
  ],
});
