import { testFixtures } from "../../check.js";

testFixtures([
  [
    "about nothing, and to no end",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: a}
spec:
#^^^ error kubernetes/admission-policy
  matchConstraints: {}
# ^^^^^^^^^^^^^^^^ error kubernetes/admission-policy
`,
  ],
  [
    "annotations",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: a}
spec:
  matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}
  auditAnnotations:
  - {key: a, valueExpression: "'a'"}
  - {key: a, valueExpression: "'a'"}
#         ^ error kubernetes/admission-policy
  - {key: a/b, valueExpression: "'a'"}
#         ^^^ error kubernetes/admission-policy
`,
  ],
  [
    "patches of the other kind, or of none",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingAdmissionPolicy
metadata: {name: a}
spec:
  matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}
  reinvocationPolicy: Never
  mutations:
  - patchType: JSONPatch
#   ^^^^^^^^^ error kubernetes/admission-policy
    applyConfiguration: {expression: "Object{}"}
#   ^^^^^^^^^^^^^^^^^^ error kubernetes/admission-policy
  - patchType: ApplyConfiguration
    applyConfiguration: {expression: " "}
#                                    ^^^ error kubernetes/admission-policy
`,
  ],
  [
    "good ones",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: a}
spec:
  matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}
  validations: [{expression: "true"}]
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingAdmissionPolicy
metadata: {name: a}
spec:
  matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}
  reinvocationPolicy: IfNeeded
  mutations:
  - patchType: JSONPatch
    jsonPatch: {expression: "[]"}
`,
  ],
]);
