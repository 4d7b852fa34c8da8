import { testFixtures } from "../../check.js";

testFixtures([
  [
    "values that annotations cannot have",
    `
apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    controller.kubernetes.io/pod-deletion-cost: "01"
#                                               ^^^^ error kubernetes/pod-annotation
    scheduler.alpha.kubernetes.io/tolerations: "{"
#                                              ^^^ error kubernetes/pod-annotation
    container.apparmor.security.beta.kubernetes.io/a: x
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/ignored-annotation
#                                                     ^ error kubernetes/pod-annotation
    container.apparmor.security.beta.kubernetes.io/other: runtime/default
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/pod-annotation
    kubernetes.io/config.mirror: x
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/pod-annotation
    container.seccomp.security.alpha.kubernetes.io/b: localhost/../b
#                                                     ^^^^^^^^^^^^^^ error kubernetes/pod-annotation
spec:
  containers: [{name: a, image: a, securityContext: {privileged: false}}]
`,
  ],
  [
    "values that they have",
    `
apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    controller.kubernetes.io/pod-deletion-cost: "-100"
    scheduler.alpha.kubernetes.io/tolerations: "[]"
    kubernetes.io/config.mirror: x
    kubernetes.io/psp: any
spec:
  nodeName: node
  containers: [{name: a, image: a}]
`,
  ],
]);
