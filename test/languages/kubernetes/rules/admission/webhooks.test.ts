import { testFixtures } from "../../check.js";

testFixtures([
  [
    "no address, two, and one without TLS",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: a}
webhooks:
- name: a.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig: {}
# ^^^^^^^^^^^^ error kubernetes/webhook-client
- name: b.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig:
# ^^^^^^^^^^^^ error kubernetes/webhook-client
    url: https://a
    service: {name: a, namespace: a}
- name: c.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig:
    url: http://a
#        ^^^^^^^^ error kubernetes/webhook-client
`,
  ],
  [
    "good ones",
    `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: {name: a}
webhooks:
- {name: a.example.com, admissionReviewVersions: [v1], sideEffects: None, clientConfig: {url: "https://a"}}
- {name: b.example.com, admissionReviewVersions: [v1], sideEffects: None, clientConfig: {service: {name: a, namespace: a}}}
`,
  ],
]);
