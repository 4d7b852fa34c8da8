import { testFixtures } from "../../check.js";

testFixtures([
  [
    "no name",
    `
apiVersion: v1
kind: ConfigMap
metadata:
#^^^^^^^ error kubernetes/missing-name
  labels: {}
`,
  ],
  [
    "no metadata",
    `
apiVersion: v1
#^^^^^^^^^ error kubernetes/missing-name
kind: ConfigMap
data: {}
`,
  ],
  [
    "a binding of roles is no mere request",
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {}
#^^^^^^^ error kubernetes/missing-name
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: a}
`,
  ],
  [
    "an empty name",
    `
apiVersion: v1
kind: ConfigMap
metadata: {name: ""}
#^^^^^^^ error kubernetes/missing-name
`,
  ],
  [
    "a generated name, and a request that needs none",
    `
apiVersion: v1
kind: ConfigMap
metadata: {generateName: a-}
---
apiVersion: authorization.k8s.io/v1
kind: SubjectAccessReview
spec: {user: a, resourceAttributes: {verb: get}}
`,
  ],
]);
