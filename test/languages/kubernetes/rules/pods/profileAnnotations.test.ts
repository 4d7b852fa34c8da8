import { testFixtures } from "../../check.js";

testFixtures([
  [
    "profiles that differ from the annotations",
    `
apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    container.apparmor.security.beta.kubernetes.io/a: unconfined
    container.seccomp.security.alpha.kubernetes.io/a: runtime/default
spec:
  containers:
  - name: a
    image: a
    securityContext:
      appArmorProfile: {type: RuntimeDefault}
#                             ^^^^^^^^^^^^^^ error kubernetes/profile-annotation
      seccompProfile: {type: Unconfined}
#                            ^^^^^^^^^^ error kubernetes/profile-annotation
`,
  ],
  [
    "profiles that agree",
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
  [
    "an annotation that wins over the profile of the whole Pod",
    `
apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    container.apparmor.security.beta.kubernetes.io/a: unconfined
spec:
  securityContext: {appArmorProfile: {type: RuntimeDefault}}
  containers: [{name: a, image: a}]
`,
  ],
]);
