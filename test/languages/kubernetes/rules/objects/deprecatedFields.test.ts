import { testFixtures } from "../../check.js";

testFixtures([
  [
    "fields and values on their way out",
    `
apiVersion: v1
kind: Node
metadata: {name: a}
spec:
  externalID: a
# ^^^^^^^^^^ warning kubernetes/deprecated-field
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: a}
addressType: FQDN
#            ^^^^ warning kubernetes/deprecated-field
endpoints: []
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Node
metadata: {name: a}
spec:
  providerID: a
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: a}
addressType: IPv4
endpoints: []
`,
  ],
]);
