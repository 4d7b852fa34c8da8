import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a shared process namespace beside the host's",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostPID: true
  shareProcessNamespace: true
# ^^^^^^^^^^^^^^^^^^^^^ error kubernetes/pod-namespaces
  containers: [{name: a, image: a}]
`,
  ],
  [
    "a user namespace beside the host's namespaces",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostUsers: false
  hostNetwork: true
# ^^^^^^^^^^^ error kubernetes/pod-namespaces
  hostIPC: true
# ^^^^^^^ error kubernetes/pod-namespaces
  containers: [{name: a, image: a}]
`,
  ],
  [
    "on the host's network both ports are one",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostNetwork: true
  containers:
  - name: a
    image: a
    ports:
    - containerPort: 80
      hostPort: 8080
#               ^^^^ error kubernetes/pod-namespaces
    - {containerPort: 81, hostPort: 81}
    - {containerPort: 82}
`,
  ],
  [
    "each by itself",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostUsers: false
  hostPID: false
  shareProcessNamespace: true
  containers: [{name: a, image: a}]
`,
  ],
]);
