import { testFixtures } from "../../check.js";

testFixtures([
  [
    "stars beside others",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: a}
webhooks:
- name: a.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig: {url: "https://a"}
  rules:
  - operations: ["*", CREATE]
#   ^^^^^^^^^^ error kubernetes/admission-rule
    apiGroups: ["", "*"]
#   ^^^^^^^^^ error kubernetes/admission-rule
    apiVersions: [v1, "*"]
#   ^^^^^^^^^^^ error kubernetes/admission-rule
    resources: ["*", pods, pods/*, pods/log]
#   ^^^^^^^^^ error kubernetes/admission-rule
#                                  ^^^^^^^^ error kubernetes/admission-rule
`,
  ],
  [
    "names and operations of policies",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingAdmissionPolicy
metadata: {name: a}
spec:
  matchConstraints:
    resourceRules:
    - operations: [CREATE, DELETE]
#                          ^^^^^^ error kubernetes/admission-rule
      apiGroups: [""]
      apiVersions: [v1]
      resources: [pods]
      resourceNames: [a, a]
#                        ^ error kubernetes/admission-rule
  reinvocationPolicy: Never
  mutations:
  - patchType: ApplyConfiguration
    applyConfiguration: {expression: "Object{}"}
`,
  ],
  [
    "good ones",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: a}
webhooks:
- name: a.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig: {url: "https://a"}
  rules:
  - operations: ["*"]
    apiGroups: ["", apps]
    apiVersions: ["*"]
    resources: ["*", pods/log, "*/scale"]
  - operations: [CREATE, DELETE]
    apiGroups: ["*"]
    apiVersions: [v1]
    resources: ["*/*"]
`,
  ],
]);
