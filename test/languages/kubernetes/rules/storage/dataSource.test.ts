import { testFixtures } from "../../check.js";

testFixtures([
  [
    "sources that cannot be one",
    `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 1Gi}}
  dataSourceRef: {kind: VolumeSnapshot, name: a}
#                       ^^^^^^^^^^^^^^ error kubernetes/data-source
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 1Gi}}
  dataSourceRef: {kind: Book, apiGroup: Books, name: a}
#                                       ^^^^^ error kubernetes/data-source
`,
  ],
  [
    "two sources that differ",
    `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 1Gi}}
  dataSource: {kind: PersistentVolumeClaim, name: a}
# ^^^^^^^^^^ error kubernetes/data-source
  dataSourceRef: {kind: PersistentVolumeClaim, name: b}
`,
  ],
  [
    "a claim drops what it cannot use, a template does not",
    `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 1Gi}}
  dataSource: {kind: Book, name: a}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 1Gi}}
  dataSourceRef: {kind: Book, name: a, namespace: A}
---
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - name: v
    ephemeral:
      volumeClaimTemplate:
        spec:
          accessModes: [ReadWriteOnce]
          resources: {requests: {storage: 1Gi}}
          dataSource: {kind: Book, name: a}
#         ^^^^^^^^^^ error kubernetes/data-source
#                            ^^^^ error kubernetes/data-source
          dataSourceRef: {kind: PersistentVolumeClaim, name: a, namespace: A}
#                                                                          ^ error kubernetes/data-source
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 1Gi}}
  dataSource: {kind: VolumeSnapshot, apiGroup: snapshot.storage.k8s.io, name: a}
  dataSourceRef: {kind: VolumeSnapshot, apiGroup: snapshot.storage.k8s.io, name: a}
`,
  ],
]);
