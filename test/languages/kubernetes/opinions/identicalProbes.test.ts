import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/identical-probes", {
  cases: [
    [
      "the same in another order",
      `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      containers:
      - name: a
        image: a:1
        livenessProbe: {periodSeconds: 5, httpGet: {path: /, port: 80}}
#       ^^^^^^^^^^^^^ hint kubernetes/identical-probes
        readinessProbe: {httpGet: {path: /, port: 80}, periodSeconds: 5}
`,
    ],
    [
      "one that fails later, another path, only one",
      `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      containers:
      - name: a
        image: a:1
        livenessProbe: {httpGet: {path: /, port: 80}, failureThreshold: 10}
        readinessProbe: {httpGet: {path: /, port: 80}}
      - {name: b, image: "a:1", livenessProbe: {httpGet: {path: /, port: 80}}}
`,
    ],
  ],
});
