import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a claim without size and modes",
    `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec:
  accessModes: []
# ^^^^^^^^^^^ error kubernetes/volume-claim
  resources: {}
# ^^^^^^^^^ error kubernetes/volume-claim
`,
  ],
  [
    "a claim for nothing",
    `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec:
  accessModes: [ReadWriteOncePod, ReadWriteMany]
# ^^^^^^^^^^^ error kubernetes/volume-claim
  resources: {requests: {storage: 0}}
#                                 ^ error kubernetes/volume-claim
`,
  ],
  [
    "a volume with two sources and a strange capacity",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  capacity: {cpu: 1}
# ^^^^^^^^ error kubernetes/volume-claim
#            ^^^ error kubernetes/volume-claim
  nfs: {server: a, path: /a}
# ^^^ error kubernetes/volume-claim
  hostPath: {path: /a}
# ^^^^^^^^ error kubernetes/volume-claim
`,
  ],
  [
    "a volume without a source",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec:
#^^^ error kubernetes/volume-claim
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1Gi}
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, nfs: {server: a, path: /a}}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`,
  ],
]);
