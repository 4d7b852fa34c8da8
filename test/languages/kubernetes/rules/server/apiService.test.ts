import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a name that does not fit, and trust without a server",
    `
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: {name: v1.example.org}
#                ^^^^^^^^^^^^^^ error kubernetes/api-service
spec:
  groupPriorityMinimum: 100
  versionPriority: 10
  group: example.com
  version: v1
  caBundle: YQ==
#           ^^^^ error kubernetes/api-service
  insecureSkipTLSVerify: true
#                        ^^^^ error kubernetes/api-service
`,
  ],
  [
    "trust said twice, and no group",
    `
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: {name: v2.}
spec:
#^^^ error kubernetes/api-service
  groupPriorityMinimum: 100
  versionPriority: 10
  version: v2
  service: {name: a, namespace: b}
  caBundle: YQ==
  insecureSkipTLSVerify: true
#                        ^^^^ error kubernetes/api-service
`,
  ],
  [
    "good ones",
    `
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: {name: v1.example.com}
spec:
  groupPriorityMinimum: 100
  versionPriority: 10
  group: example.com
  version: v1
  service: {name: a, namespace: b}
  insecureSkipTLSVerify: true
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: {name: v1.}
spec:
  groupPriorityMinimum: 100
  versionPriority: 10
  version: v1
`,
  ],
  [
    "a prefix is judged as if it were the name",
    `
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: {name: v1.example.com, generateName: v1}
#                                              ^^ error kubernetes/api-service
spec: {group: example.com, version: v1, groupPriorityMinimum: 1, versionPriority: 1}
`,
  ],
]);
