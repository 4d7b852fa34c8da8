import { testFixtures } from "../../check.js";

testFixtures([
  [
    "an event away from its object",
    `
apiVersion: v1
kind: Event
metadata: {name: a, namespace: a}
involvedObject: {kind: Pod, namespace: b}
#                                      ^ error kubernetes/event
---
apiVersion: v1
kind: Event
metadata: {name: a, namespace: a}
involvedObject: {kind: Node}
#^^^^^^^^^^^^^ error kubernetes/event
`,
  ],
  [
    "a new event says who reports it",
    `
apiVersion: v1
#^^^^^^^^^ error kubernetes/event
#^^^^^^^^^ error kubernetes/event
#^^^^^^^^^ error kubernetes/event
kind: Event
metadata: {name: a, namespace: a}
involvedObject: {kind: Pod, namespace: a}
eventTime: 2026-01-01T00:00:00.000000Z
reportingComponent: a b
#                   ^^^ error kubernetes/event
`,
  ],
  [
    "old fields in a new event",
    `
apiVersion: events.k8s.io/v1
kind: Event
metadata: {name: a, namespace: a}
regarding: {kind: Pod, namespace: a}
eventTime: 2026-01-01T00:00:00.000000Z
reportingController: a
reportingInstance: a
action: a
reason: a
type: Normal
deprecatedCount: 3
#^^^^^^^^^^^^^^ error kubernetes/event
deprecatedSource: {component: a}
#^^^^^^^^^^^^^^^ error kubernetes/event
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Event
metadata: {name: a, namespace: default}
involvedObject: {kind: Node}
---
apiVersion: v1
kind: Event
metadata: {name: a}
involvedObject: {kind: Pod, namespace: b}
---
apiVersion: v1
kind: Event
metadata: {name: a, namespace: kube-system}
involvedObject: {kind: Node}
eventTime: 2026-01-01T00:00:00.000000Z
reportingComponent: a
reportingInstance: a
action: a
reason: a
`,
  ],
]);
