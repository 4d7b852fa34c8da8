import { testFixtures } from "../../check.js";

testFixtures([
  [
    "addresses of an alias",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: ExternalName
  externalName: a.example
  clusterIPs: [10.0.0.1]
# ^^^^^^^^^^ error kubernetes/service-address
  ipFamilies: [IPv4]
# ^^^^^^^^^^ error kubernetes/service-address
  ipFamilyPolicy: SingleStack
#                 ^^^^^^^^^^^ error kubernetes/service-address
`,
  ],
  [
    "a first address that is another, or alone",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: 10.0.0.1
  clusterIPs: [10.0.0.2]
# ^^^^^^^^^^ error kubernetes/service-address
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIPs: [10.0.0.2]
# ^^^^^^^^^^ error kubernetes/service-address
  ports: [{port: 80}]
`,
  ],
  [
    "too many, and of one family",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: 10.0.0.1
  clusterIPs: [10.0.0.1, "::1", 10.0.0.3]
# ^^^^^^^^^^ error kubernetes/service-address
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: 10.0.0.1
  clusterIPs: [10.0.0.1, 10.0.0.2]
# ^^^^^^^^^^ error kubernetes/service-address
  ipFamilyPolicy: PreferDualStack
  ports: [{port: 80}]
`,
  ],
  [
    "no address, and one of another family",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: 10.0.0.1
  clusterIPs: [10.0.0.1, None]
#                        ^^^^ error kubernetes/service-address
  ipFamilyPolicy: PreferDualStack
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: 10.0.0.1
  clusterIPs: [10.0.0.1]
#              ^^^^^^^^ error kubernetes/service-address
  ipFamilies: [IPv6]
  ports: [{port: 80}]
`,
  ],
  [
    "two families without a policy for two, and one twice",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  ipFamilies: [IPv4, IPv6]
# ^^^^^^^^^^ error kubernetes/service-address
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  ipFamilies: [IPv4, IPv4]
#                    ^^^^ error kubernetes/service-address
  ipFamilyPolicy: SingleStack
#                 ^^^^^^^^^^^ error kubernetes/service-address
  ports: [{port: 80}]
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
  ipFamilies: [IPv4, IPv6]
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: 10.0.0.1
  clusterIPs: [10.0.0.1, "2001:db8::1"]
  ipFamilies: [IPv4, IPv6]
  ipFamilyPolicy: PreferDualStack
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  clusterIP: None
  clusterIPs: [None]
  ports: [{port: 80}]
`,
  ],
  [
    "one address of another family than the wanted one",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec: {clusterIP: "2001:db8::1", ipFamilies: [IPv4], ports: [{port: 80}]}
#                 ^^^^^^^^^^^^^ error kubernetes/service-address
---
apiVersion: v1
kind: Service
metadata: {name: a}
spec: {clusterIP: None, ipFamilies: [IPv6], ports: [{port: 80}]}
`,
  ],
]);
