import { describe, expect, test } from "vitest";
import { findingsOf } from "../check.js";
import { testFix } from "../testFix.js";

describe("an object of a removed version is rewritten with what changed", () => {
  testFix("kubernetes/removed-api", [
    {
      name: "an Ingress: backends, default backend, types of paths",
      title: "Rewrite for networking.k8s.io/v1",
      before: `apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: a
spec:
  backend:
    serviceName: fallback
    servicePort: 80
  rules:
    - host: a.example.com
      http:
        paths:
          - path: /
            backend:
              serviceName: web # the shop
              servicePort: http
          - path: /b
            pathType: Prefix
            backend: {serviceName: b, servicePort: 8080}
`,
      after: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: a
spec:
  defaultBackend:
    service:
      name: fallback
      port:
        number: 80
  rules:
    - host: a.example.com
      http:
        paths:
          - path: /
            pathType: ImplementationSpecific
            backend:
              service:
                name: web
                port:
                  name: http
          - path: /b
            pathType: Prefix
            backend: {service: {name: b, port: {number: 8080}}}
`,
    },
    {
      name: "a webhook that says of its side effects: what was the default is written down",
      title: "Rewrite for admissionregistration.k8s.io/v1",
      before: `apiVersion: admissionregistration.k8s.io/v1beta1
kind: ValidatingWebhookConfiguration
metadata:
  name: a
webhooks:
  - name: a.example.com
    failurePolicy: Fail
    sideEffects: None
    clientConfig:
      url: https://a.example.com/
`,
      after: `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: a
webhooks:
  - name: a.example.com
    failurePolicy: Fail
    sideEffects: None
    matchPolicy: Exact
    timeoutSeconds: 30
    admissionReviewVersions: [v1beta1]
    clientConfig:
      url: https://a.example.com/
`,
    },
    {
      name: "a Deployment: the selector that the server made",
      title: "Rewrite for apps/v1",
      before: `apiVersion: extensions/v1beta1
kind: Deployment
metadata: {name: a}
spec:
  rollbackTo: {revision: 1}
  template:
    metadata:
      labels: {app: a, tier: b}
    spec:
      containers: [{name: a, image: "a:1"}]
`,
      after: `apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector:
    matchLabels:
      app: a
      tier: b
  template:
    metadata:
      labels: {app: a, tier: b}
    spec:
      containers: [{name: a, image: "a:1"}]
`,
    },
    {
      name: "an autoscaler: targets of their own",
      title: "Rewrite for autoscaling/v2",
      before: `apiVersion: autoscaling/v2beta1
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  maxReplicas: 3
  scaleTargetRef: {kind: Deployment, name: a, apiVersion: apps/v1}
  metrics:
    - type: Resource
      resource:
        name: cpu
        targetAverageUtilization: 60
    - type: Resource
      resource: {name: memory, targetAverageValue: 1Gi}
`,
      after: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  maxReplicas: 3
  scaleTargetRef: {kind: Deployment, name: a, apiVersion: apps/v1}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 60
    - type: Resource
      resource: {name: memory, target: {type: AverageValue, averageValue: 1Gi}}
`,
    },
  ]);
});

test("nothing is offered where something is left that does not fit", () => {
  const text = `apiVersion: extensions/v1beta1
kind: Ingress
metadata: {name: a}
spec:
  rules: [{http: {paths: [{path: /, backend: {serviceName: a}}]}}]
  strange: 1
`;
  const [finding] = findingsOf(text).filter(({ rule }) => rule === "kubernetes/removed-api");
  expect(finding?.fixes ?? []).toEqual([]);
});
