import { testFixtures } from "../../check.js";

testFixtures([
  [
    "two annotations that disagree",
    `
apiVersion: v1
kind: Service
metadata: 
  name: a
  annotations:
    service.kubernetes.io/topology-mode: Auto
#                                        ^^^^ error kubernetes/service-annotation
    service.kubernetes.io/topology-aware-hints: Disabled
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-annotation
spec:
  ports: [{port: 80}]
`,
  ],
  [
    "ranges where nothing is balanced, and no ranges",
    `
apiVersion: v1
kind: Service
metadata: 
  name: a
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 10.0.0.0/8
#                                                           ^^^^^^^^^^ error kubernetes/service-annotation
spec:
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: 
  name: a
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 10.0.0.0/8,10.0.0.0
#                                                           ^^^^^^^^^^^^^^^^^^^ error kubernetes/service-annotation
spec:
  type: LoadBalancer
  ports: [{port: 80}]
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Service
metadata: 
  name: a
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 10.0.0.0/8, 192.168.0.0/16
spec:
  type: LoadBalancer
  ports: [{port: 80}]
`,
  ],
]);
