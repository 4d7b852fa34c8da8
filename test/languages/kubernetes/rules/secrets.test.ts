import { testFixtures } from "../check.js";

testFixtures([
  [
    "a certificate without its key",
    `
apiVersion: v1
#^^^^^^^^^ error kubernetes/secret-data
kind: Secret
metadata: {name: a}
type: kubernetes.io/tls
data: {tls.crt: YQ==}
`,
  ],
  [
    "neither user nor password",
    `
apiVersion: v1
#^^^^^^^^^ error kubernetes/secret-data
kind: Secret
metadata: {name: a}
type: kubernetes.io/basic-auth
data: {}
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/tls
data: {tls.crt: YQ==}
stringData: {tls.key: a}
---
apiVersion: v1
kind: Secret
metadata: {name: a}
data: {}
`,
  ],
]);
