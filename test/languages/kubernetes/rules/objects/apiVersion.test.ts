import { testFixtures } from "../../check.js";

testFixtures([
  [
    "an object without kind",
    `
apiVersion: v1
#^^^^^^^^^ error kubernetes/missing-api-version
metadata: {name: a}
`,
  ],
  [
    "an object without apiVersion",
    `
kind: Pod
#^^^ error kubernetes/missing-api-version
metadata: {name: a}
`,
  ],
  [
    "an empty kind counts as none",
    `
apiVersion: v1
#^^^^^^^^^ error kubernetes/missing-api-version
kind:
metadata: {name: a}
`,
  ],
  [
    "a version that is no longer served",
    `
apiVersion: extensions/v1beta1
#           ^^^^^^^^^^^^^^^^^^ error kubernetes/removed-api
kind: Ingress
metadata: {name: a}
`,
  ],
  [
    "a deprecated version",
    `
apiVersion: v1
#           ^^ warning kubernetes/deprecated-api
kind: Endpoints
metadata: {name: a}
`,
  ],
  [
    "a kind in a group that it is not in",
    `
apiVersion: v1
#           ^^ error kubernetes/unknown-kind
kind: Deployment
metadata: {name: a}
`,
  ],
  [
    "a misspelt kind",
    `
apiVersion: apps/v1
kind: Deploymnet
#     ^^^^^^^^^^ error kubernetes/unknown-kind
metadata: {name: a}
`,
  ],
  [
    "a kind of a group that is not built in is left in peace",
    `
apiVersion: example.com/v1
kind: Widget
metadata: {name: a}
`,
  ],
  [
    "items of a List are objects of their own",
    `
apiVersion: v1
kind: List
items:
- apiVersion: apps/v1beta1
#             ^^^^^^^^^^^^ error kubernetes/removed-api
  kind: StatefulSet
  metadata: {name: a}
  spec: {serviceName: a, selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}}
- {apiVersion: v1, kind: Namespace, metadata: {name: a}}
`,
  ],
  [
    "a group cut short",
    `
apiVersion: networking/v1
#           ^^^^^^^^^^^^^ error kubernetes/unknown-kind
kind: Ingress
metadata: {name: a}
---
apiVersion: app/v1
kind: ReplicationController
metadata: {name: a}
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata: {name: a}
`,
  ],
]);
