import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a target without a group",
    `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  scaleTargetRef: {apiVersion: v1, kind: Deployment, name: a}
#                              ^^ error kubernetes/autoscaler
  maxReplicas: 3
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  scaleTargetRef: {kind: Deployment, name: a}
# ^^^^^^^^^^^^^^ error kubernetes/autoscaler
  maxReplicas: 3
`,
  ],
  [
    "down to no Pod by what Pods show",
    `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}
  maxReplicas: 3
  minReplicas: 0
#              ^ error kubernetes/autoscaler
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}
  maxReplicas: 3
  minReplicas: 0
  metrics:
# ^^^^^^^ error kubernetes/autoscaler
  - type: Resource
    resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}
`,
  ],
  [
    "good ones",
    `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}
  maxReplicas: 3
  minReplicas: 0
  metrics: [{type: External, external: {metric: {name: m}, target: {type: Value, value: 1}}}]
`,
  ],
]);
