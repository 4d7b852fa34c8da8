import { testFixtures } from "../../check.js";

testFixtures([
  [
    "an address that is named otherwise",
    `
apiVersion: networking.k8s.io/v1
kind: IPAddress
metadata: {name: "2001:DB8::1"}
#                ^^^^^^^^^^^^^ error kubernetes/address-object
spec:
  parentRef: {resource: services, namespace: a, name: a}
`,
  ],
  [
    "ranges of one family, and one in another form",
    `
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata: {name: a}
spec:
  cidrs: [10.1.0.0/16, 10.2.0.0/16]
# ^^^^^ error kubernetes/address-object
---
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata: {name: a}
spec:
  cidrs: ["2001:DB8::/64", 10.0.0.1/8]
#         ^^^^^^^^^^^^^^^ error kubernetes/address-object
#                          ^^^^^^^^^^ error kubernetes/address-object
---
apiVersion: v1
kind: Node
metadata: {name: a}
spec:
  podCIDRs: [10.0.0.0/24, 10.0.1.0/24]
# ^^^^^^^^ error kubernetes/address-object
`,
  ],
  [
    "good ones",
    `
apiVersion: networking.k8s.io/v1
kind: IPAddress
metadata: {name: "2001:db8::1"}
spec:
  parentRef: {resource: services, namespace: a, name: a}
---
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata: {name: a}
spec:
  cidrs: ["2001:db8::/64", 10.0.0.0/8]
`,
  ],
  [
    "of a Node's two fields the older one counts where they differ",
    `
apiVersion: v1
kind: Node
metadata: {name: a}
spec: {podCIDR: 10.0.0.0/24, podCIDRs: [10.0.1.0/24, 10.0.2.0/24, x]}
---
apiVersion: v1
kind: Node
metadata: {name: a}
spec: {podCIDR: 10.0.0.0/24, podCIDRs: [10.0.0.0/24, 10.0.2.0/24]}
#                            ^^^^^^^^ error kubernetes/address-object
---
apiVersion: networking.k8s.io/v1
kind: IPAddress
metadata: {generateName: a-}
#                        ^^ error kubernetes/address-object
spec: {parentRef: {resource: services, name: a, namespace: b}}
`,
  ],
]);
