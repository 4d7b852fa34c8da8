import { testFixtures } from "../../check.js";

testFixtures([
  [
    "old labels wherever nodes are chosen",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  nodeSelector: {beta.kubernetes.io/os: linux, kubernetes.io/arch: amd64}
#                ^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-node-label
  topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: failure-domain.beta.kubernetes.io/zone
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-node-label
    whenUnsatisfiable: DoNotSchedule
    labelSelector: {}
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
        - matchExpressions:
          - {key: node-role.kubernetes.io/master, operator: Exists}
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-node-label
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: a}
provisioner: a
allowedTopologies:
- matchLabelExpressions:
  - {key: failure-domain.beta.kubernetes.io/region, values: [a]}
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-node-label
---
apiVersion: storage.k8s.io/v1
kind: CSIStorageCapacity
metadata: {name: a}
storageClassName: a
nodeTopology:
  matchLabels: {beta.kubernetes.io/arch: a}
#               ^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-node-label
  matchExpressions:
  - {key: beta.kubernetes.io/instance-type, operator: Exists}
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-node-label
---
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata: {name: a}
handler: a
scheduling: {nodeSelector: {beta.kubernetes.io/os: linux}}
#                           ^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-node-label
`,
  ],
  [
    "Pods may have labels of these names",
    `
apiVersion: v1
kind: Pod
metadata: {name: a, labels: {app.kubernetes.io/created-by: a}}
spec:
  containers: [{name: a, image: a}]
  nodeSelector: {kubernetes.io/os: linux}
`,
  ],
]);
