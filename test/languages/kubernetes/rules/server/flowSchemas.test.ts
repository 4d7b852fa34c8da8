import { testFixtures } from "../../check.js";

testFixtures([
  [
    "about no request, and about subjects in two ways",
    `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: FlowSchema
metadata: {name: a}
spec:
  priorityLevelConfiguration: {name: a}
  matchingPrecedence: 1
#                     ^ error kubernetes/flow-schema
  rules:
  - subjects:
#   ^^^^^^^^ error kubernetes/flow-schema
    - {kind: User, group: {name: a}}
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/flow-schema
#                  ^^^^^ error kubernetes/flow-schema
`,
  ],
  [
    "stars beside others, verbs that are none, no namespace",
    `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: FlowSchema
metadata: {name: a}
spec:
  priorityLevelConfiguration: {name: a}
  rules:
  - subjects: [{kind: Group, group: {name: a}}]
    resourceRules:
    - {verbs: [read], apiGroups: ["", "*"], resources: [pods, "*"]}
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/flow-schema
#              ^^^^ error kubernetes/flow-schema
#                     ^^^^^^^^^ error kubernetes/flow-schema
#                                           ^^^^^^^^^ error kubernetes/flow-schema
    nonResourceRules:
    - {verbs: [get, "*"], nonResourceURLs: [/a, "*"]}
#      ^^^^^ error kubernetes/flow-schema
#                         ^^^^^^^^^^^^^^^ error kubernetes/flow-schema
`,
  ],
  [
    "good ones",
    `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: FlowSchema
metadata: {name: a}
spec:
  priorityLevelConfiguration: {name: a}
  matchingPrecedence: 2
  rules:
  - subjects: [{kind: ServiceAccount, serviceAccount: {name: "*", namespace: a}}]
    resourceRules:
    - {verbs: ["*"], apiGroups: ["*"], resources: [pods], clusterScope: true}
    nonResourceRules:
    - {verbs: [get], nonResourceURLs: [/a/*]}
`,
  ],
]);
