import { testFixtures } from "../../check.js";

testFixtures([
  [
    "an unknown field",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: a, imagePullPolcy: Always}
#                       ^^^^^^^^^^^^^^ error kubernetes/unknown-field
`,
  ],
  [
    "a value of another type",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostPID: "true"
#          ^^^^^^ error kubernetes/wrong-type
  terminationGracePeriodSeconds: soon
#                                ^^^^ error kubernetes/wrong-type
  tolerations: {}
# ^^^^^^^^^^^ error kubernetes/wrong-type
  containers:
  - {name: a, image: a, command: a}
#                                ^ error kubernetes/wrong-type
`,
  ],
  [
    "a required field that is missing",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
#^^^ error kubernetes/missing-required
  hostPID: true
`,
  ],
  [
    "no spec at all",
    `
apiVersion: v1
#^^^^^^^^^ error kubernetes/missing-required
kind: Pod
metadata: {name: a}
`,
  ],
  [
    "a value outside a closed set",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  restartPolicy: always
#                ^^^^^^ error kubernetes/unknown-value
  dnsPolicy: Nowhere
#            ^^^^^^^ error kubernetes/unknown-value
  containers: [{name: a, image: a}]
`,
  ],
  [
    "null counts as absent",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  tolerations:
  hostPID: ~
  containers: [{name: a, image: a}]
`,
  ],
  [
    "what stands in status is known but not required",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec: {containers: [{name: a, image: a}]}
status: {phase: Odd, containerStatuses: [{name: a}]}
#               ^^^ warning kubernetes/unknown-value
`,
  ],
  [
    "findings behind an alias stand at the alias",
    `
apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations: &wrong {imag: b}
spec:
  containers:
  - *wrong
#   ^^^^^^ error kubernetes/unknown-field
#   ^^^^^^ error kubernetes/missing-required
#   ^^^^^^ error kubernetes/container-required
`,
  ],
  [
    "what the server drops, for its feature gate is closed, is worth a warning",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  os: {name: linux}
  containers:
  - name: a
    image: a
    lifecycle: {stopSignal: SIGNOTHING}
#                           ^^^^^^^^^^ warning kubernetes/unknown-value
`,
  ],
]);
