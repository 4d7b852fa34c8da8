import { testFixtures } from "../../check.js";

testFixtures([
  [
    "identities out of range",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext:
    runAsUser: -1
#              ^^ error kubernetes/security-context
    fsGroup: 2147483648
#            ^^^^^^^^^^ error kubernetes/security-context
  containers: [{name: a, image: a}]
`,
  ],
  [
    "a privileged container cannot be kept from more privileges",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    securityContext:
#   ^^^^^^^^^^^^^^^ error kubernetes/security-context
      privileged: true
      allowPrivilegeEscalation: false
`,
  ],
  [
    "nor one with CAP_SYS_ADMIN",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    securityContext:
#   ^^^^^^^^^^^^^^^ error kubernetes/security-context
      allowPrivilegeEscalation: false
      capabilities: {add: [CAP_SYS_ADMIN]}
`,
  ],
  [
    "a Localhost profile without its file, and a file without the type",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext:
    seccompProfile:
#   ^^^^^^^^^^^^^^ error kubernetes/localhost-profile
      type: Localhost
    appArmorProfile:
      type: RuntimeDefault
      localhostProfile: a.json
#                       ^^^^^^ error kubernetes/localhost-profile
  containers: [{name: a, image: a}]
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext: {runAsUser: 0, fsGroup: 2147483647, seccompProfile: {type: Localhost, localhostProfile: a.json}}
  containers: [{name: a, image: a, securityContext: {allowPrivilegeEscalation: false, privileged: false}}]
`,
  ],
]);
