import { testFixtures } from "../../check.js";

testFixtures([
  [
    "Endpoints without addresses, ports without names",
    `
apiVersion: v1
#           ^^ warning kubernetes/deprecated-api
kind: Endpoints
metadata: {name: a}
subsets:
- ports:
# ^^^^^ error kubernetes/endpoints
  - {port: 80}
#   ^^^^^^^^^^ error kubernetes/endpoints
  - {name: a, port: 81}
`,
  ],
  [
    "addresses of another type",
    `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: a}
addressType: IPv4
endpoints:
- addresses:
  - 2001:db8::1
#   ^^^^^^^^^^^ error kubernetes/endpoints
  - 127.0.0.1
#   ^^^^^^^^^ error kubernetes/endpoints
  - a
#   ^ error kubernetes/endpoints
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: a}
addressType: IPv6
endpoints:
- addresses:
  - 2001:DB8::1
#   ^^^^^^^^^^^ error kubernetes/endpoints
  - fe80::1
#   ^^^^^^^ error kubernetes/endpoints
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: a}
addressType: FQDN
#            ^^^^ warning kubernetes/deprecated-field
endpoints:
- addresses:
  - a
#   ^ error kubernetes/endpoints
  - A.example
#   ^^^^^^^^^ error kubernetes/endpoints
`,
  ],
  [
    "what stands twice",
    `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: a}
addressType: IPv4
ports:
- {name: a, port: 80}
- {name: a, port: 81}
#        ^ error kubernetes/endpoints
endpoints:
- addresses: [10.0.0.1]
  hints:
    forZones: [{name: a}, {name: a}]
#                                ^ error kubernetes/endpoints
    forNodes: [{name: a}, {name: a}]
#                                ^ error kubernetes/endpoints
`,
  ],
  [
    "good ones",
    `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: a}
addressType: IPv6
ports: [{port: 80}, {name: a, port: 81}]
endpoints: [{addresses: ["2001:db8::1"], hints: {forZones: [{name: a}, {name: b}]}}]
`,
  ],
]);
