import { testFixtures } from "../../check.js";

testFixtures([
  [
    "versions that the server does not speak, and one twice",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: {name: a}
webhooks:
- name: a.example.com
  admissionReviewVersions: [v2]
#                          ^^^^ error kubernetes/admission-review-version
  sideEffects: None
  clientConfig: {url: "https://a"}
- name: b.example.com
  admissionReviewVersions: [v1, v1]
#                               ^^ error kubernetes/admission-review-version
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
  admissionReviewVersions: [v2, v1beta1]
  sideEffects: None
  clientConfig: {url: "https://a"}
`,
  ],
]);
