import { testFixtures } from "../../check.js";

testFixtures([
  [
    "names that stand twice",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: a}
webhooks:
- name: a.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig: {url: "https://a"}
  matchConditions:
  - {name: a, expression: "true"}
  - {name: a, expression: "true"}
#          ^ error kubernetes/admission-name
- name: a.example.com
#       ^^^^^^^^^^^^^ error kubernetes/admission-name
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig: {url: "https://a"}
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
  matchConditions:
  - {name: a, expression: "true"}
  - {name: b, expression: "true"}
- name: b.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig: {url: "https://a"}
  matchConditions: [{name: a, expression: "true"}]
`,
  ],
]);
