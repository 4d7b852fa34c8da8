import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/wildcard-rbac", {
  cases: [
    [
      "all verbs, all resources; once for a rule",
      `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: a}
rules:
- {apiGroups: [""], resources: [pods], verbs: ["*"]}
#                                              ^^^ hint kubernetes/wildcard-rbac
- {apiGroups: [""], resources: ["*"], verbs: [get]}
#                               ^^^ hint kubernetes/wildcard-rbac
- {apiGroups: ["*"], resources: ["*"], verbs: ["*"]}
#                                              ^^^ hint kubernetes/wildcard-rbac
`,
    ],
    [
      "by name, and subresources",
      `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: a}
rules:
- {apiGroups: [""], resources: [pods, "*/scale"], verbs: [get]}
`,
    ],
  ],
});
