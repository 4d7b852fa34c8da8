import { testFixtures } from "../../check.js";

testFixtures([
  [
    "only claims can be block devices",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    volumeDevices:
    - {name: files, devicePath: /dev/a}
#            ^^^^^ error kubernetes/volume-device
    - {name: nothing, devicePath: /dev/b}
#            ^^^^^^^ error kubernetes/volume-device
  volumes:
  - name: files
    emptyDir: {}
`,
  ],
  [
    "a device or path that is used twice",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    volumeDevices:
    - {name: disk, devicePath: /dev/a}
    - {name: disk, devicePath: /dev/b}
#            ^^^^ error kubernetes/volume-device
    - {name: other, devicePath: /dev/a}
#                               ^^^^^^ error kubernetes/volume-device
    - {name: third, devicePath: /data}
#                               ^^^^^ error kubernetes/volume-device
    volumeMounts:
    - {name: files, mountPath: /data}
#                              ^^^^^ error kubernetes/volume-device
  volumes:
  - {name: disk, persistentVolumeClaim: {claimName: a}}
  - {name: other, persistentVolumeClaim: {claimName: b}}
  - {name: third, persistentVolumeClaim: {claimName: c}}
  - {name: files, emptyDir: {}}
`,
  ],
  [
    "a claim template is a device, and one claim may be a device here and mounted there",
    `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  serviceName: a
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      containers:
      - {name: a, image: a, volumeDevices: [{name: disk, devicePath: /dev/a}]}
      - {name: b, image: a, volumeMounts: [{name: disk, mountPath: /dev/a}]}
  volumeClaimTemplates:
  - metadata: {name: disk}
    spec: {accessModes: [ReadWriteOnce], volumeMode: Block, resources: {requests: {storage: 1Gi}}}
`,
  ],
]);
