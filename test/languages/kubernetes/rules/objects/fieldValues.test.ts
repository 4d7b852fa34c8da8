import { expect, test } from "vitest";
import { findingsOf, testFixtures } from "../../check.js";

testFixtures([
  [
    "numbers out of range",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  replicas: -1
#           ^^ error kubernetes/number-range
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      containers: [{name: a, image: a}]
      volumes:
      - name: a
        configMap:
          name: a
          defaultMode: 644
#                      ^^^ error kubernetes/number-range
`,
  ],
  [
    "a percentage above all",
    `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  minAvailable: 101%
#               ^^^^ error kubernetes/value-form
`,
  ],
  [
    "texts without the form of their field",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostname: A
#           ^ error kubernetes/value-form
  containers: [{name: a, image: a}]
  hostAliases:
  - ip: 10.0.0.256
#       ^^^^^^^^^^ error kubernetes/value-form
  dnsConfig:
    nameservers: [10.0.0.1, "::1", a]
#                                  ^ error kubernetes/value-form
`,
  ],
  [
    "keys of a ConfigMap",
    `
apiVersion: v1
kind: ConfigMap
metadata: {name: a}
data:
  a/b: c
# ^^^ error kubernetes/value-form
  a.conf: c
`,
  ],
  [
    "schedules and time zones",
    `
apiVersion: batch/v1
kind: CronJob
metadata: {name: a}
spec:
  schedule: "60 * * * *"
#           ^^^^^^^^^^^^ error kubernetes/value-form
  timeZone: Mars/Olympus
#           ^^^^^^^^^^^^ error kubernetes/value-form
  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}}}
`,
  ],
  [
    "hosts of an Ingress",
    `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a}
spec:
  defaultBackend: {service: {name: a, port: {number: 80}}}
  rules:
  - host: a.example.com:80
#         ^^^^^^^^^^^^^^^^ error kubernetes/value-form
  - host: 10.0.0.1
#         ^^^^^^^^ error kubernetes/value-form
  - host: "*.example.com"
`,
  ],
  [
    "good ones",
    `
apiVersion: batch/v1
kind: CronJob
metadata: {name: a}
spec:
  schedule: "*/5 0-6 * jan mon-fri"
  timeZone: Europe/Berlin
  jobTemplate: {spec: {backoffLimit: 0, template: {spec: {hostname: a, restartPolicy: Never, containers: [{name: a, image: a}], volumes: [{name: a, secret: {secretName: a, defaultMode: 0400}}]}}}}
`,
  ],
]);

testFixtures([
  [
    "empty and long ones",
    `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: {name: a}
spec:
  drivers:
  - name: a
    nodeID: ${"x".repeat(257)}
#           ${"^".repeat(257)} error kubernetes/value-size
    topologyKeys: [""]
#                  ^^ error kubernetes/value-size
---
apiVersion: v1
kind: PersistentVolume
metadata: {name: a}
spec:
  accessModes: [ReadWriteOnce]
  capacity: {storage: 1Gi}
  nfs: {server: a, path: /a}
  nodeAffinity: {required: {nodeSelectorTerms: []}}
#                                              ^^ error kubernetes/value-size
`,
  ],
  [
    "negative amounts",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - {name: a, emptyDir: {sizeLimit: -1}}
#                                   ^^ error kubernetes/number-range
  - {name: b, emptyDir: {sizeLimit: -1Gi}}
#                                   ^^^^ error kubernetes/value-form
  - {name: c, emptyDir: {sizeLimit: -0}}
`,
  ],
]);

test.each([
  [512, 0],
  [513, 1],
])("%i parameters of a StorageClass", (count, findings) => {
  const parameters = Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, ""]));
  const text = JSON.stringify({
    apiVersion: "storage.k8s.io/v1",
    kind: "StorageClass",
    metadata: { name: "a" },
    provisioner: "a",
    parameters,
  });
  expect(findingsOf(text).map(({ rule }) => rule)).toEqual(Array(findings).fill("kubernetes/value-size"));
});
