import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a local volume stands on a node",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec:
#^^^ error kubernetes/persistent-volume
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1Gi}
  local: {path: /mnt/a}
`,
  ],
  [
    "the root of a node is not emptied",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1Gi}
  hostPath: {path: /./}
  persistentVolumeReclaimPolicy: Recycle
#                                ^^^^^^^ error kubernetes/persistent-volume
#                                ^^^^^^^ warning kubernetes/storage-warning
`,
  ],
  [
    "attributes are for drivers",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec:
#^^^ error kubernetes/persistent-volume
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1Gi}
  volumeAttributesClassName: a
  nfs: {server: a, path: /a}
`,
  ],
  [
    "an inline volume is claimed by nobody",
    `
apiVersion: storage.k8s.io/v1
kind: VolumeAttachment
metadata: {name: a}
spec:
  attacher: a
  nodeName: a
  source:
    inlineVolumeSpec:
#   ^^^^^^^^^^^^^^^^ error kubernetes/persistent-volume
      accessModes: [ReadWriteOnce]
      capacity: {storage: 1Gi}
#     ^^^^^^^^ error kubernetes/persistent-volume
      nfs: {server: a, path: /a}
      persistentVolumeReclaimPolicy: Delete
#                                    ^^^^^^ error kubernetes/persistent-volume
      volumeMode: Block
#                 ^^^^^ error kubernetes/persistent-volume
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
  capacity: {storage: 1Gi}
  local: {path: /mnt/a}
  nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In, values: [b]}]}]}}
---
apiVersion: storage.k8s.io/v1
kind: VolumeAttachment
metadata: {name: a}
spec:
  attacher: a
  nodeName: a
  source:
    inlineVolumeSpec:
      accessModes: [ReadWriteOnce]
      csi: {driver: a, volumeHandle: a}
      persistentVolumeReclaimPolicy: Retain
`,
  ],
  [
    "options in an annotation are for some sources",
    `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: a
  annotations: {volume.beta.kubernetes.io/mount-options: hard}
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/persistent-volume
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-annotation
spec:
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1Gi}
  csi: {driver: a, volumeHandle: a}
`,
  ],
]);
