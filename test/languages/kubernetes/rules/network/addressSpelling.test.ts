import { testFixtures } from "../../check.js";

testFixtures([
  [
    "unusual forms",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: LoadBalancer
  loadBalancerIP: 010.1.2.3
#                 ^^^^^^^^^ warning kubernetes/address-spelling
  loadBalancerSourceRanges: ["2001:DB8::/32"]
#                            ^^^^^^^^^^^^^^^ warning kubernetes/address-spelling
  ports: [{port: 80}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector: {}
  ingress:
  - from:
    - ipBlock:
        cidr: 2001:DB8::/32
#             ^^^^^^^^^^^^^ warning kubernetes/address-spelling
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Service
metadata: {name: a}
spec:
  type: LoadBalancer
  loadBalancerIP: anything
  loadBalancerSourceRanges: ["2001:db8::/32", 10.0.0.0/8]
  ports: [{port: 80}]
`,
  ],
]);
