import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a name for a server's own files",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: a.static.k8s.io}
#                ^^^^^^^^^^^^^^^ warning kubernetes/reserved-name
spec: {policyName: a, validationActions: [Deny]}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: static.k8s.io}
spec: {policyName: a, validationActions: [Deny]}
`,
  ],
]);
