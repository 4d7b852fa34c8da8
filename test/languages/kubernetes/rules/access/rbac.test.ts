import { testFixtures } from "../../check.js";

testFixtures([
  [
    "rules that grant nothing that can be named",
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: a}
rules:
- resources: [pods]
# ^^^^^^^^^ error kubernetes/rbac
  verbs: [get]
- apiGroups: [""]
# ^^^^^^^^^ error kubernetes/rbac
# ^^^^^^^^^ error kubernetes/rbac
  verbs: []
- nonResourceURLs: [/a]
# ^^^^^^^^^^^^^^^ error kubernetes/rbac
  resources: [pods]
  verbs: [get]
`,
  ],
  [
    "paths of the server in a Role",
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: a}
rules:
- nonResourceURLs: [/healthz]
# ^^^^^^^^^^^^^^^ error kubernetes/rbac
  verbs: [get]
`,
  ],
  [
    "subjects and the role of a binding for the cluster",
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: a}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
#       ^^^^ error kubernetes/rbac
  name: a
subjects:
- kind: ServiceAccount
# ^^^^ error kubernetes/rbac
  name: a
- kind: User
  name: a
  apiGroup: a
#           ^ error kubernetes/rbac
- {kind: Robot, name: a}
#        ^^^^^ error kubernetes/unknown-value
`,
  ],
  [
    "good ones",
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: a}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: a}
subjects:
- {kind: ServiceAccount, name: a}
- {kind: Group, name: "system:masters", apiGroup: rbac.authorization.k8s.io}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: a}
rules:
- {apiGroups: [""], resources: [pods], verbs: [get]}
- {nonResourceURLs: [/healthz], verbs: [get]}
`,
  ],
]);
