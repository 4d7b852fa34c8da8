import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a request above its limit",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    resources:
      requests:
        memory: 1Gi
#               ^^^ error kubernetes/resources
        cpu: 1
      limits:
        memory: 512Mi
        cpu: 1000m
`,
  ],
  [
    "a negative amount",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    resources:
      requests:
        cpu: -1
#            ^^ error kubernetes/resources
`,
  ],
  [
    "a resource that does not exist",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    resources:
      limits:
        mem: 1Gi
#       ^^^ error kubernetes/resources
        nvidia.com/gpu: 1
`,
  ],
  [
    "equal amounts, written in two ways",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    resources: {requests: {memory: 1024Mi, cpu: 0.5}, limits: {memory: 1Gi, cpu: 500m}}
`,
  ],
]);
