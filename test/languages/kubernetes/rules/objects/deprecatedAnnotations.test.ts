import { testFixtures } from "../../check.js";

testFixtures([
  [
    "old annotations of storage and accounts",
    `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: a
  annotations: {volume.beta.kubernetes.io/storage-class: fast}
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-annotation
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 1Gi}}
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: a
  annotations:
    kubernetes.io/enforce-mountable-secrets: "true"
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-annotation
`,
  ],
  [
    "the same word on another kind",
    `
apiVersion: v1
kind: ConfigMap
metadata: {name: a, annotations: {volume.beta.kubernetes.io/storage-class: fast}}
`,
  ],
]);
