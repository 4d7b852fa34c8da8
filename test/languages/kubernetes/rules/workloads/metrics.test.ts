import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a metric without its source, or with another",
    `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}
  maxReplicas: 3
  metrics:
  - type: Resource
#   ^^^^ error kubernetes/metric
  - type: Pods
    pods: {metric: {name: m}, target: {type: AverageValue, averageValue: 1}}
    resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}
#   ^^^^^^^^ error kubernetes/metric
`,
  ],
  [
    "targets that are missing, too many, or not above 0",
    `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}
  maxReplicas: 3
  metrics:
  - type: Resource
    resource:
      name: cpu
      target:
        type: Utilization
#       ^^^^ error kubernetes/metric
  - type: ContainerResource
    containerResource:
      name: pods
#           ^^^^ error kubernetes/metric
      container: a
      target: {type: Utilization, averageUtilization: 50, averageValue: 1}
#                                                                       ^ error kubernetes/metric
  - type: External
    external:
      metric: {name: m}
      target: {type: Value, value: 0, averageValue: -1m}
#                                  ^ error kubernetes/metric
#                                  ^ error kubernetes/metric
#                                                   ^^^ error kubernetes/metric
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
  metrics:
  - type: Object
    object:
      describedObject: {apiVersion: v1, kind: Service, name: a}
      metric: {name: m}
      target: {type: Value, value: 1, averageValue: 1}
  - type: ContainerResource
    containerResource: {name: example.com/gpu, container: a, target: {type: AverageValue, averageValue: 100m}}
`,
  ],
]);
