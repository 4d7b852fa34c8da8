import { testFixtures } from "../../check.js";

testFixtures([
  [
    "peers that mean nothing, or two things",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector: {}
  egress:
  - to:
    - {}
#     ^^ error kubernetes/network-policy
    - podSelector: {}
      ipBlock: {cidr: 10.0.0.0/8}
#     ^^^^^^^ error kubernetes/network-policy
`,
  ],
  [
    "an exception outside of its block",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector: {}
  ingress:
  - from:
    - ipBlock:
        cidr: 10.0.0.0/8
        except: [192.168.0.0/16, 10.0.0.0/8]
#                ^^^^^^^^^^^^^^ error kubernetes/network-policy
#                                ^^^^^^^^^^ error kubernetes/network-policy
`,
  ],
  [
    "ports",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector: {}
  ingress:
  - ports:
    - port: 0
#           ^ error kubernetes/network-policy
    - port: "80"
#           ^^^^ error kubernetes/network-policy
    - port: http
      endPort: 90
#     ^^^^^^^ error kubernetes/network-policy
    - port: 90
      endPort: 80
#              ^^ error kubernetes/network-policy
    - endPort: 80
#     ^^^^^^^ error kubernetes/network-policy
`,
  ],
  [
    "good ones",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector: {}
  ingress:
  - {}
  - from: [{namespaceSelector: {}, podSelector: {}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]
    ports: [{port: http}, {port: 80, endPort: 90}, {protocol: UDP}]
`,
  ],
]);
