import { testFixtures } from "../../check.js";

testFixtures([
  [
    "what does nothing any more",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1Gi}
  persistentVolumeReclaimPolicy: Recycle
#                                ^^^^^^^ warning kubernetes/storage-warning
  rbd: {monitors: [a], image: a}
# ^^^ warning kubernetes/storage-warning
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 100m}, limits: {storage: 1.5}}
#                                 ^^^^ warning kubernetes/storage-warning
#                                                          ^^^ warning kubernetes/storage-warning
---
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata: {name: a}
spec:
  tokenRequests: [{audience: a}]
# ^^^^^^^^^^^^^ warning kubernetes/storage-warning
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1.5Gi}
  persistentVolumeReclaimPolicy: Retain
  nfs: {server: a, path: /a}
`,
  ],
  [
    "in a Pod too",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - {name: a, gitRepo: {repository: a}}
#             ^^^^^^^ warning kubernetes/storage-warning
  - {name: b, cephfs: {monitors: [a]}}
#             ^^^^^^ warning kubernetes/storage-warning
  - {name: c, flocker: {datasetName: a}}
#             ^^^^^^^ warning kubernetes/storage-warning
`,
  ],
]);
