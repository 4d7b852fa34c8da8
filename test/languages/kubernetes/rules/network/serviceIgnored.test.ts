import { testFixtures } from "../../check.js";

testFixtures([
  [
    "what a headless Service does not do",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: None
  loadBalancerIP: 1.2.3.4
# ^^^^^^^^^^^^^^ warning kubernetes/ignored-in-service
  externalIPs: [1.2.3.4]
# ^^^^^^^^^^^ warning kubernetes/ignored-in-service
  sessionAffinity: ClientIP
# ^^^^^^^^^^^^^^^ warning kubernetes/ignored-in-service
`,
  ],
  [
    "what does nothing by type, or soon nowhere",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  externalName: a.example
# ^^^^^^^^^^^^ warning kubernetes/ignored-in-service
  externalIPs: [1.2.3.4]
# ^^^^^^^^^^^ warning kubernetes/ignored-in-service
  trafficDistribution: PreferClose
#                      ^^^^^^^^^^^ warning kubernetes/ignored-in-service
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: ExternalName
  externalName: a.example
  externalIPs: [1.2.3.4]
# ^^^^^^^^^^^ warning kubernetes/ignored-in-service
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: None
  sessionAffinity: None
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  trafficDistribution: PreferSameZone
  sessionAffinity: ClientIP
  ports: [{port: 80}]
`,
  ],
]);
