import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/cluster-admin-binding", {
  cases: [
    [
      "of a ServiceAccount",
      `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: a}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}
#                                                                       ^^^^^^^^^^^^^ hint kubernetes/cluster-admin-binding
subjects: [{kind: ServiceAccount, name: a, namespace: b}]
`,
    ],
    [
      "another role, and one namespace",
      `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: a}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
subjects: [{kind: ServiceAccount, name: a, namespace: b}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: a}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}
subjects: [{kind: ServiceAccount, name: a, namespace: b}]
`,
    ],
  ],
});
