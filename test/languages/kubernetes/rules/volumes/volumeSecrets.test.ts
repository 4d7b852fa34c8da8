import { testFixtures } from "../../check.js";

testFixtures([
  [
    "references without a name or with a wrong one",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1Gi}
  csi:
    driver: a.example
    volumeHandle: a
    nodePublishSecretRef: {name: A_b, namespace: a.b}
#                                ^^^ error kubernetes/volume-secret
#                                                ^^^ error kubernetes/volume-secret
    controllerExpandSecretRef:
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/volume-secret
      name: a
    nodeExpandSecretRef: {name: "", namespace: a}
#                               ^^ error kubernetes/volume-secret
    nodeStageSecretRef: {}
`,
  ],
  [
    "in a Pod the name alone counts",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - {name: a, cinder: {volumeID: a, secretRef: {}}}
#                                   ^^^^^^^^^ error kubernetes/volume-secret
  - {name: b, csi: {driver: a, nodePublishSecretRef: {name: A}}}
#                                                           ^ error kubernetes/volume-secret
  - {name: c, csi: {driver: a, nodePublishSecretRef: {name: a}}}
  - {name: d, iscsi: {targetPortal: a, iqn: "iqn.2001-04.com.example:a", secretRef: {}}}
`,
  ],
]);
