import { testFixtures } from "../../check.js";

testFixtures([
  [
    "settings of containers that need users of the Pod, or the node",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: a, securityContext: {procMount: Unmasked}}
#                                                    ^^^^^^^^ error kubernetes/user-namespace
`,
  ],
  [
    "the same with users of the Pod",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostUsers: false
  containers:
  - {name: a, image: a, securityContext: {procMount: Unmasked}}
`,
  ],
  [
    "devices beside users of the Pod",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostUsers: false
  volumes: [{name: v, persistentVolumeClaim: {claimName: a}}]
  containers:
  - {name: a, image: a, volumeDevices: [{name: v, devicePath: /d}]}
#                       ^^^^^^^^^^^^^ error kubernetes/user-namespace
`,
  ],
]);
