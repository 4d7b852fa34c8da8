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
    {
      name: "a definition of one version: schema, columns and parts of its own; unknown fields are kept as before",
      title: "Rewrite for apiextensions.k8s.io/v1",
      before: `apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata:
  name: crontabs.stable.example.com
spec:
  group: stable.example.com
  version: v1
  names:
    plural: crontabs
    singular: crontab
    kind: CronTab
  additionalPrinterColumns:
  - name: Spec
    type: string
    JSONPath: .spec.cronSpec # the plan
  subresources:
    status: {}
  validation:
    openAPIV3Schema:
      properties:
        metadata: {type: object}
        spec:
          type: object
          properties:
            cronSpec: {type: string}
            # how many
            replicas:
              type: integer
`,
      after: `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: crontabs.stable.example.com
spec:
  group: stable.example.com
  scope: Namespaced
  versions:
  - name: v1
    served: true
    storage: true
    additionalPrinterColumns:
    - name: Spec
      type: string
      jsonPath: .spec.cronSpec # the plan
    subresources:
      status: {}
    schema:
      openAPIV3Schema:
        type: object
        x-kubernetes-preserve-unknown-fields: true
        properties:
          metadata: {type: object}
          spec:
            type: object
            x-kubernetes-preserve-unknown-fields: true
            properties:
              cronSpec: {type: string}
              # how many
              replicas:
                type: integer
  names:
    plural: crontabs
    singular: crontab
    kind: CronTab
`,
    },
    {
      name: "a definition of two versions and a webhook",
      title: "Rewrite for apiextensions.k8s.io/v1",
      before: `apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata:
  name: crontabs.stable.example.com
spec:
  group: stable.example.com
  version: v1
  versions:
    - name: v1
      served: true
      storage: true
    - name: v1beta1
      served: true
      storage: false
  scope: Cluster
  preserveUnknownFields: false
  conversion:
    strategy: Webhook
    webhookClientConfig:
      service: {name: a, namespace: b}
      caBundle: YQ==
    conversionReviewVersions: [v1, v1beta1]
  names:
    plural: crontabs
    kind: CronTab
  validation:
    openAPIV3Schema:
      type: object
      properties:
        # what is wanted
        spec:
          type: object
          properties:
            list: {type: array, items: {type: object, properties: {a: {type: string}}}}
            enum: {type: string, enum: ["on", "1"]}
`,
      after: `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: crontabs.stable.example.com
spec:
  group: stable.example.com
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            # what is wanted
            spec:
              type: object
              properties:
                list: {type: array, items: {type: object, properties: {a: {type: string}}}}
                enum: {type: string, enum: ["on", "1"]}
    - name: v1beta1
      served: true
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                list:
                  type: array
                  items:
                    type: object
                    properties:
                      a:
                        type: string
                enum:
                  type: string
                  enum: ["on", "1"]
  scope: Cluster
  preserveUnknownFields: false
  conversion:
    strategy: Webhook
    webhook:
      clientConfig:
        service: {name: a, namespace: b}
        caBundle: YQ==
      conversionReviewVersions: [v1, v1beta1]
  names:
    plural: crontabs
    kind: CronTab
`,
    },
    {
      name: "a definition without a schema",
      title: "Rewrite for apiextensions.k8s.io/v1",
      before: `apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata: {name: crontabs.stable.example.com}
spec:
  group: stable.example.com
  versions: [{name: v1, served: true, storage: true}]
  scope: Cluster
  names: {plural: crontabs, kind: CronTab}
`,
      after: `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: crontabs.stable.example.com}
spec:
  group: stable.example.com
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}}]
  scope: Cluster
  names: {plural: crontabs, kind: CronTab}
`,
    },
    {
      name: "a definition whose version has its own parts",
      title: "Rewrite for apiextensions.k8s.io/v1",
      before: `apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata: {name: crontabs.stable.example.com}
spec:
  group: stable.example.com
  scope: Cluster
  names: {plural: crontabs, kind: CronTab}
  versions:
  - name: v1
    served: true
    storage: true
    additionalPrinterColumns: [{name: a, type: string, JSONPath: .spec}]
    schema:
      openAPIV3Schema:
        properties:
          spec: {type: object, properties: {l: {type: array, items: {type: object, properties: {a: {type: string}}}}}}
`,
      after: `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: crontabs.stable.example.com}
spec:
  group: stable.example.com
  scope: Cluster
  names: {plural: crontabs, kind: CronTab}
  versions:
  - name: v1
    served: true
    storage: true
    additionalPrinterColumns: [{name: a, type: string, jsonPath: .spec}]
    schema:
      openAPIV3Schema:
        type: object
        x-kubernetes-preserve-unknown-fields: true
        properties:
          spec: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {l: {type: array, items: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: string}}}}}}
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
