import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a certificate without its key",
    `
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/tls
data: {tls.crt: YQ==}
#^^^ error kubernetes/secret-data
#               ^^^^ warning kubernetes/tls-secret
`,
  ],
  [
    "neither user nor password",
    `
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/basic-auth
data: {}
#^^^ error kubernetes/secret-data
`,
  ],
  [
    "without data at all",
    `
apiVersion: v1
#^^^^^^^^^ error kubernetes/secret-data
#^^^^^^^^^ error kubernetes/secret-data
kind: Secret
metadata: {name: a}
type: kubernetes.io/tls
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/basic-auth
data: {username: YQ==}
stringData: {password: a}
---
apiVersion: v1
kind: Secret
metadata: {name: a}
data: {}
`,
  ],
]);
