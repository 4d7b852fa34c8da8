import { testFixtures } from "../../check.js";

testFixtures([
  [
    "no certificate, no key",
    `
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/tls
data:
  tls.crt: YWJj
#          ^^^^ warning kubernetes/tls-secret
  tls.key: ""
#          ^^ warning kubernetes/tls-secret
`,
  ],
  [
    "in PEM form",
    `
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/tls
stringData:
  tls.crt: |
    -----BEGIN CERTIFICATE-----
    YWJj
    -----END CERTIFICATE-----
  tls.key: |
    -----BEGIN EC PRIVATE KEY-----
    YWJj
    -----END EC PRIVATE KEY-----
---
apiVersion: v1
kind: Secret
metadata: {name: a}
type: Opaque
data: {tls.crt: YWJj}
`,
  ],
]);
