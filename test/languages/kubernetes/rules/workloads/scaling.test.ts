import { testFixtures } from "../../check.js";

testFixtures([
  [
    "an autoscaler whose least is above its most",
    `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}
  minReplicas: 3
  maxReplicas: 2
#              ^ error kubernetes/scaling
`,
  ],
  [
    "a budget with both bounds",
    `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: a}
spec:
  minAvailable: 1
# ^^^^^^^^^^^^ error kubernetes/scaling
  maxUnavailable: 1
# ^^^^^^^^^^^^^^ error kubernetes/scaling
`,
  ],
  [
    "a rollout that never gets on",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  strategy:
    rollingUpdate:
      maxUnavailable: 0
#                     ^ error kubernetes/scaling
      maxSurge: 0%
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
  [
    "settings of a rollout that does not roll",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  strategy:
    type: Recreate
    rollingUpdate: {maxSurge: 1}
#   ^^^^^^^^^^^^^ error kubernetes/scaling
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
  [
    "good ones",
    `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  strategy: {rollingUpdate: {maxUnavailable: 0}}
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: a}
spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}, minReplicas: 2, maxReplicas: 2}
`,
  ],
  [
    "a DaemonSet's surge",
    `
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  updateStrategy:
    rollingUpdate:
      maxSurge: 1
#               ^ error kubernetes/scaling
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  updateStrategy:
    rollingUpdate:
      maxUnavailable: 0
#                     ^ error kubernetes/scaling
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
  [
    "a StatefulSet that never gets on",
    `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  updateStrategy:
    rollingUpdate:
      maxUnavailable: 0%
#                     ^^ error kubernetes/scaling
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  updateStrategy:
    type: OnDelete
    rollingUpdate: {partition: 1}
#   ^^^^^^^^^^^^^ error kubernetes/scaling
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
  [
    "rollouts that get on",
    `
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  updateStrategy: {type: OnDelete, rollingUpdate: {maxSurge: 1}}
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}
`,
  ],
]);
