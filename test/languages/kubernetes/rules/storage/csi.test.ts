import { testFixtures } from "../../check.js";

testFixtures([
  [
    "what stands twice",
    `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: {name: a}
spec:
  drivers:
  - {name: a, nodeID: a, topologyKeys: [zone, zone]}
#                                             ^^^^ error kubernetes/csi
  - {name: a, nodeID: b}
#          ^ error kubernetes/csi
---
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata: {name: a}
spec:
  serviceAccountTokenInSecrets: true
  tokenRequests: [{audience: a}, {audience: a}]
#                                           ^ error kubernetes/csi
`,
  ],
  [
    "tokens that nobody asked for",
    `
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata: {name: a}
spec:
  serviceAccountTokenInSecrets: false
#                               ^^^^^ error kubernetes/csi
`,
  ],
  [
    "no volume, and two",
    `
apiVersion: storage.k8s.io/v1
kind: VolumeAttachment
metadata: {name: a}
spec:
  attacher: a
  nodeName: a
  source: {}
# ^^^^^^ error kubernetes/csi
---
apiVersion: storage.k8s.io/v1
kind: VolumeAttachment
metadata: {name: a}
spec:
  attacher: a
  nodeName: a
  source:
# ^^^^^^ error kubernetes/csi
    persistentVolumeName: a
    inlineVolumeSpec: {accessModes: [ReadWriteOnce], csi: {driver: a, volumeHandle: a}}
`,
  ],
  [
    "good ones",
    `
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata: {name: a}
spec:
  serviceAccountTokenInSecrets: true
  tokenRequests: [{audience: a}, {audience: ""}]
`,
  ],
]);
