import { testFixtures } from "../../check.js";

testFixtures([
  [
    "values that the type cannot have",
    `
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: bm90aGluZw==
#                    ^^^^^^^^^^^^ error kubernetes/secret-value
---
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/dockercfg
stringData:
  .dockercfg: "[]"
#             ^^^^ error kubernetes/secret-value
---
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/ssh-auth
data:
  ssh-privatekey: ""
#                 ^^ error kubernetes/secret-value
---
apiVersion: v1
#^^^^^^^^^ error kubernetes/secret-value
kind: Secret
metadata: {name: a}
type: kubernetes.io/service-account-token
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Secret
metadata: {name: a}
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: bm90aGluZw==
stringData:
  .dockerconfigjson: '{"auths": {}}'
---
apiVersion: v1
kind: Secret
metadata: {name: a, annotations: {kubernetes.io/service-account.name: a}}
type: kubernetes.io/service-account-token
---
apiVersion: v1
kind: Secret
metadata: {name: a}
type: Opaque
stringData: {.dockercfg: "[]"}
`,
  ],
]);
