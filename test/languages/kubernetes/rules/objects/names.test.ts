import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a name in capital letters",
    `
apiVersion: v1
kind: ConfigMap
metadata:
  name: Settings
#       ^^^^^^^^ error kubernetes/object-name
  namespace: a.b
#            ^^^ error kubernetes/object-name
`,
  ],
  [
    "the name of a Namespace is one label",
    `
apiVersion: v1
kind: Namespace
metadata:
  name: a.b
#       ^^^ error kubernetes/object-name
`,
  ],
  [
    "the name of a Role is a part of a path",
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: a/b
#       ^^^ error kubernetes/object-name
rules: []
`,
  ],
  [
    "a CronJob leaves room for the names of its Jobs",
    `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: a-name-of-more-than-fifty-two-characters-which-is-long
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/object-name
spec:
  schedule: "@daily"
  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}}}
`,
  ],
  [
    "names of containers and volumes",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: my_app
#         ^^^^^^ error kubernetes/part-name
    image: a
  volumes:
  - name: a.b
#         ^^^ error kubernetes/part-name
    emptyDir: {}
`,
  ],
  [
    "good ones",
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: "system:Node"}
rules: []
---
apiVersion: v1
kind: ConfigMap
metadata: {name: a.b.c, namespace: prod}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: Any_Name}
spec: {maxUnavailable: 1}
`,
  ],
  [
    "the Service of a StatefulSet",
    `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  serviceName: a.b
#              ^^^ error kubernetes/part-name
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
  [
    "prefixes of names",
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {generateName: ..}
#                        ^^ error kubernetes/object-name
---
apiVersion: v1
kind: ReplicationController
metadata: {generateName: a., labels: {a: b}}
spec: {selector: {a: b}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}}
---
apiVersion: v1
kind: ReplicationController
metadata: {name: a, generateName: a/b}
#                                 ^^^ error kubernetes/object-name
spec: {selector: {a: b}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}}
---
apiVersion: batch/v1
kind: CronJob
metadata: {generateName: a-name-that-leaves-no-room-for-the-time-of-each-run-}
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/object-name
spec: {schedule: "0 3 * * *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}}}}
`,
  ],
]);
