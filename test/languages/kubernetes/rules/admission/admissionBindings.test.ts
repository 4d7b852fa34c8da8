import { testFixtures } from "../../check.js";

testFixtures([
  [
    "parameters found in two ways, and actions that say the same",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: a}
spec:
  policyName: a
  validationActions: [Deny, Warn, Deny]
# ^^^^^^^^^^^^^^^^^ error kubernetes/admission-binding
#                                 ^^^^ error kubernetes/admission-binding
  paramRef:
    name: a
    selector: {}
#   ^^^^^^^^ error kubernetes/admission-binding
    parameterNotFoundAction: Deny
`,
  ],
  [
    "parameters found in no way",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingAdmissionPolicyBinding
metadata: {name: a}
spec:
  policyName: a
  paramRef: {parameterNotFoundAction: Allow}
# ^^^^^^^^ error kubernetes/admission-binding
`,
  ],
  [
    "good ones",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: a}
spec:
  policyName: a
  validationActions: [Warn, Audit]
  paramRef: {selector: {}, parameterNotFoundAction: Deny}
`,
  ],
]);
