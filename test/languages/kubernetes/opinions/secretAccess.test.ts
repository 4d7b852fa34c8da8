import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/secret-access", {
  cases: [
    [
      "all Secrets",
      `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: a}
rules:
- {apiGroups: ["", apps], resources: [pods, secrets], verbs: [get, list]}
#                                           ^^^^^^^ hint kubernetes/secret-access
`,
    ],
    [
      "named ones, writing only, a kind of the same name",
      `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: a}
rules:
- {apiGroups: [""], resources: [secrets], resourceNames: [a], verbs: [get]}
- {apiGroups: [""], resources: [secrets], verbs: [create]}
- {apiGroups: [example.com], resources: [secrets], verbs: [get]}
`,
    ],
  ],
});
