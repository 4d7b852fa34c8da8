import { testFixtures } from "../../check.js";

testFixtures([
  [
    "sources whose fields do not go together",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - name: a
    iscsi:
#   ^^^^^ error kubernetes/volume-source
      targetPortal: 10.0.0.1
      iqn: iqn.2001-04.com.example:a
      lun: 0
      chapAuthSession: true
  - name: b
#         ^ error kubernetes/volume-source
    iscsi:
      targetPortal: a-portal-with-a-long-name.of-some-department.of-some-company.example:3260
      iqn: eui.02004567A425678D
      initiatorName: iqn.2001-04.com.example:b
      lun: 1
  - name: c
    fc: {}
#   ^^ error kubernetes/volume-source
  - name: d
    fc: {targetWWNs: [a], wwids: [b]}
#   ^^ error kubernetes/volume-source
#                    ^^^ error kubernetes/volume-source
  - name: e
    fc: {targetWWNs: [a], lun: 256}
#                              ^^^ error kubernetes/volume-source
  - name: f
    flocker: {}
#   ^^^^^^^ error kubernetes/volume-source
#   ^^^^^^^ warning kubernetes/storage-warning
  - name: g
    flocker: {datasetName: a, datasetUUID: b}
#   ^^^^^^^ error kubernetes/volume-source
#   ^^^^^^^ warning kubernetes/storage-warning
  - name: h
    azureDisk: {diskName: a, diskURI: /subscriptions/a}
#                                     ^^^^^^^^^^^^^^^^ error kubernetes/volume-source
  - name: i
    azureDisk: {kind: Managed, diskName: a, diskURI: "https://a"}
#                                                    ^^^^^^^^^^^ error kubernetes/volume-source
  - name: j
    flexVolume: {driver: a/b, options: {storage.K8s.io/a: b, a: c}}
#                                       ^^^^^^^^^^^^^^^^ error kubernetes/volume-source
  - name: k
    image: {pullPolicy: Always}
#   ^^^^^ error kubernetes/volume-source
`,
  ],
  [
    "a PersistentVolume counts its own name",
    `
apiVersion: v1
kind: PersistentVolume
metadata: {name: a-name-that-takes-much-of-the-room}
spec:
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1Gi}
  iscsi:
    targetPortal: storage-of-some-department.example:3260
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/volume-source
    iqn: naa.62004567BA64678D0123456789ABCDEF
    initiatorName: iqn.2001-04.com.example:b
    lun: 1
`,
  ],
  [
    "good ones",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      containers: [{name: a, image: a}]
      volumes:
      - {name: a, iscsi: {targetPortal: 10.0.0.1, iqn: "iqn.2001-04.com.example:a", chapAuthDiscovery: true, secretRef: {name: a}}}
      - {name: b, fc: {wwids: [a], lun: 256}}
      - {name: c, fc: {targetWWNs: [a], lun: 255}}
      - {name: d, flocker: {datasetUUID: a/b}}
#                 ^^^^^^^ warning kubernetes/storage-warning
      - {name: e, azureDisk: {diskName: a, diskURI: "https://a"}}
      - {name: f, flexVolume: {driver: a/b, options: {a/k8s.io: b, xk8s.io: c}}}
      - {name: g, image: {}}
`,
  ],
]);
