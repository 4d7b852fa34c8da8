import { testFixtures } from "../../check.js";

testFixtures([
  [
    "questions about nothing, about two things, for nobody",
    `
apiVersion: authorization.k8s.io/v1
kind: SubjectAccessReview
metadata: {name: a}
#          ^^^^ error kubernetes/access-review
spec:
#^^^ error kubernetes/access-review
  resourceAttributes: {verb: get, resource: pods}
  nonResourceAttributes: {verb: get, path: /a}
# ^^^^^^^^^^^^^^^^^^^^^ error kubernetes/access-review
---
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec: {}
#^^^ error kubernetes/access-review
`,
  ],
  [
    "another namespace, and selectors in two ways",
    `
apiVersion: authorization.k8s.io/v1
kind: LocalSubjectAccessReview
metadata: {namespace: a}
spec:
  user: a
  resourceAttributes:
    namespace: b
#              ^ error kubernetes/access-review
    labelSelector: {}
#   ^^^^^^^^^^^^^ error kubernetes/access-review
    fieldSelector:
      rawSelector: a=b
#     ^^^^^^^^^^^ error kubernetes/access-review
      requirements: [{key: a, operator: Exists}]
`,
  ],
  [
    "good ones",
    `
apiVersion: authorization.k8s.io/v1
kind: SubjectAccessReview
spec: {user: a, resourceAttributes: {verb: get, resource: pods}}
---
apiVersion: authorization.k8s.io/v1
kind: LocalSubjectAccessReview
metadata: {namespace: a}
spec: {groups: [a], resourceAttributes: {namespace: a, verb: get}}
---
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec: {nonResourceAttributes: {verb: get, path: /a}}
`,
  ],
]);
