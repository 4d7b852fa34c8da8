import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/no-readiness-probe", {
  cases: [
    [
      "a container with ports in a Deployment",
      `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      containers: [{name: a, image: "a:1", ports: [{containerPort: 80}]}]
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/no-readiness-probe
`,
    ],
    [
      "a probe, no ports, an init container",
      `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      initContainers: [{name: c, image: "a:1", ports: [{containerPort: 81}]}]
      containers:
      - {name: a, image: "a:1", ports: [{containerPort: 80}], readinessProbe: {tcpSocket: {port: 80}}}
      - {name: b, image: "a:1"}
`,
    ],
    [
      "a Job needs none",
      `
apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{name: a, image: "a:1", ports: [{containerPort: 80}]}]
`,
    ],
  ],
});
