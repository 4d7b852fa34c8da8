import { testFixtures } from "../../check.js";

testFixtures([
  [
    "resources that a whole Pod cannot be given",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  resources:
    claims: []
#   ^^^^^^ error kubernetes/pod-resources
    limits: {cpu: 1, ephemeral-storage: 1Gi}
#                    ^^^^^^^^^^^^^^^^^ error kubernetes/pod-resources
    requests: {cpu: 2}
#                   ^ error kubernetes/pod-resources
#                   ^ error kubernetes/pod-total
  containers:
  - {name: a, image: a, resources: {limits: {cpu: 3}}}
#                                                 ^ error kubernetes/pod-resources
`,
  ],
  [
    "a whole Pod on Windows",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  os: {name: windows}
  resources: {limits: {cpu: 1}}
# ^^^^^^^^^ error kubernetes/pod-resources
  containers: [{name: a, image: a}]
`,
  ],
  [
    "containers within the Pod's limits",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  resources: {limits: {cpu: 2, memory: 1Gi}, requests: {cpu: 1}}
  containers: [{name: a, image: a, resources: {limits: {cpu: 2}, requests: {cpu: 1}}}]
`,
  ],
]);
