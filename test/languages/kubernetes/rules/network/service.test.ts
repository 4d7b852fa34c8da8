import { testFixtures } from "../../check.js";

testFixtures([
  [
    "no port",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
#^^^ error kubernetes/service
  selector: {a: b}
`,
  ],
  [
    "no spec",
    `
apiVersion: v1
#^^^^^^^^^ error kubernetes/service
kind: Service
metadata: {name: a}
`,
  ],
  [
    "several ports without names",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  ports:
  - {name: a, port: 80}
  - port: 81
#   ^^^^ error kubernetes/service
`,
  ],
  [
    "a port of the nodes without the type",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  loadBalancerClass: a.b/c
# ^^^^^^^^^^^^^^^^^ error kubernetes/service
  externalTrafficPolicy: Local
# ^^^^^^^^^^^^^^^^^^^^^ error kubernetes/service
  ports:
  - port: 80
    nodePort: 30080
#             ^^^^^ error kubernetes/service
`,
  ],
  [
    "an external name that is missing, or no name",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
#^^^ error kubernetes/service
  type: ExternalName
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: ExternalName
  externalName: a_b
#               ^^^ error kubernetes/service
  clusterIP: 10.0.0.1
#            ^^^^^^^^ error kubernetes/service-address
`,
  ],
  [
    "a cluster address that is none",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: 10.0.0
#            ^^^^^^ error kubernetes/service-address
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: NodePort
  clusterIP: None
#            ^^^^ error kubernetes/service-address
  ports: [{port: 80}]
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec: {clusterIP: None, selector: {a: b}}
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec: {type: LoadBalancer, externalTrafficPolicy: Local, ports: [{port: 80, nodePort: 30080}]}
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec: {type: ExternalName, externalName: a.example.com.}
`,
  ],
  [
    "what goes with type `LoadBalancer`",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: ExternalName
  externalName: a.example
  loadBalancerClass: a.example/b
# ^^^^^^^^^^^^^^^^^ error kubernetes/service
  allocateLoadBalancerNodePorts: false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/service
  loadBalancerSourceRanges: [10.0.0.0/8]
# ^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/service
  externalTrafficPolicy: Local
# ^^^^^^^^^^^^^^^^^^^^^ error kubernetes/service
`,
  ],
  [
    "health checks and affinity",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: LoadBalancer
  healthCheckNodePort: 30000
# ^^^^^^^^^^^^^^^^^^^ error kubernetes/service
  sessionAffinity: ClientIP
  sessionAffinityConfig: {clientIP: {timeoutSeconds: 86401}}
#                                                    ^^^^^ error kubernetes/service
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 65536
#                      ^^^^^ error kubernetes/service
  ports: [{port: 80}]
`,
  ],
  [
    "settings that nobody reads",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  sessionAffinityConfig: {clientIP: {timeoutSeconds: 86401}}
  ports: [{port: 80}]
`,
  ],
]);
