import { testFixtures } from "../../check.js";

testFixtures([
  [
    "annotations without effect",
    `
apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    scheduler.alpha.kubernetes.io/critical-pod: ""
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/ignored-annotation
    seccomp.security.alpha.kubernetes.io/pod: unconfined
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/ignored-annotation
    container.apparmor.security.beta.kubernetes.io/a: unconfined
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/ignored-annotation
spec:
  containers: [{name: a, image: a}]
`,
  ],
  [
    "beside the fields",
    `
apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    container.apparmor.security.beta.kubernetes.io/a: runtime/default
    container.seccomp.security.alpha.kubernetes.io/a: unconfined
spec:
  containers:
  - name: a
    image: a
    securityContext: {appArmorProfile: {type: RuntimeDefault}, seccompProfile: {type: Unconfined}}
`,
  ],
]);
