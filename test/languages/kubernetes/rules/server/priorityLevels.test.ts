import { testFixtures } from "../../check.js";

testFixtures([
  [
    "parts of the other type",
    `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata: {name: a}
spec:
  type: Limited
#       ^^^^^^^ error kubernetes/priority-level
  exempt: {}
#         ^^ error kubernetes/priority-level
---
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata: {name: a}
spec:
  type: Exempt
#       ^^^^^^ error kubernetes/priority-level
  limited: {limitResponse: {type: Reject}}
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/priority-level
`,
  ],
  [
    "queues where none are, and none where some are",
    `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata: {name: a}
spec:
  type: Limited
  limited:
    limitResponse:
      type: Reject
      queuing: {queues: 8}
#     ^^^^^^^ error kubernetes/priority-level
---
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata: {name: a}
spec:
  type: Limited
  limited:
    limitResponse:
#   ^^^^^^^^^^^^^ error kubernetes/priority-level
      type: Queue
`,
  ],
  [
    "hands that are too large",
    `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata: {name: a}
spec:
  type: Limited
  limited:
    limitResponse:
      type: Queue
      queuing: {queues: 4}
#                       ^ error kubernetes/priority-level
---
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata: {name: a}
spec:
  type: Limited
  limited:
    limitResponse:
      type: Queue
      queuing: {queues: 64, handSize: 11}
#                                     ^^ error kubernetes/priority-level
`,
  ],
  [
    "good ones",
    `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata: {name: a}
spec:
  type: Limited
  limited:
    limitResponse:
      type: Queue
      queuing: {queues: 64, handSize: 10}
---
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata: {name: exempt}
spec:
  type: Exempt
`,
  ],
]);
