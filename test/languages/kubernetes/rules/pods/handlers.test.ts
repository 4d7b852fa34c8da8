import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a probe without an action",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    livenessProbe:
#   ^^^^^^^^^^^^^ error kubernetes/handler
      periodSeconds: 3
`,
  ],
  [
    "a probe with two actions",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    readinessProbe:
      tcpSocket: {port: 80}
#     ^^^^^^^^^ error kubernetes/handler
      exec: {command: [a]}
#     ^^^^ error kubernetes/handler
`,
  ],
  [
    "a negative count",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    startupProbe:
      tcpSocket: {port: 80}
      periodSeconds: -1
#                    ^^ error kubernetes/handler
`,
  ],
  [
    "only a readiness probe may want several successes",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    livenessProbe: {tcpSocket: {port: 80}, successThreshold: 2}
#                                                            ^ error kubernetes/handler
    readinessProbe: {tcpSocket: {port: 80}, successThreshold: 2}
`,
  ],
  [
    "a hook with two actions",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    lifecycle:
      preStop:
        exec: {command: [a]}
#       ^^^^ error kubernetes/handler
        sleep: {seconds: 3}
#       ^^^^^ error kubernetes/handler
`,
  ],
  [
    "one action each",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    livenessProbe: {grpc: {port: 80}, failureThreshold: 5}
    lifecycle: {postStart: {httpGet: {port: http}}}
`,
  ],
]);
