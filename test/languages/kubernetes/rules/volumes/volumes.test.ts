import { testFixtures } from "../../check.js";

testFixtures([
  [
    "two volumes of one name",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - {name: a, emptyDir: {}}
  - {name: a, emptyDir: {}}
#          ^ error kubernetes/volume-list
`,
  ],
  [
    "a volume with two sources",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - name: a
    emptyDir: {}
#   ^^^^^^^^ error kubernetes/volume-list
    configMap: {name: a}
#   ^^^^^^^^^ error kubernetes/volume-list
`,
  ],
  [
    "a mount of a volume that is not there",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    volumeMounts:
    - {name: dat, mountPath: /a}
#            ^^^ error kubernetes/volume-mount
  volumes:
  - {name: data, emptyDir: {}}
`,
  ],
  [
    "two mounts at one path, and a path that leaves the volume",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    volumeMounts:
    - {name: data, mountPath: /a}
    - {name: data, mountPath: /a}
#                             ^^ error kubernetes/volume-mount
    - {name: data, mountPath: /b, subPath: ../c}
#                                          ^^^^ error kubernetes/volume-mount
  volumes:
  - {name: data, emptyDir: {}}
`,
  ],
  [
    "claim templates of a StatefulSet are volumes too",
    `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  serviceName: a
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      containers: [{name: a, image: a, volumeMounts: [{name: data, mountPath: /a}]}]
  volumeClaimTemplates:
  - metadata: {name: data}
    spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`,
  ],
]);
