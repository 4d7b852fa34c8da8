import { testFixtures } from "../../check.js";

testFixtures([
  [
    "thousandths of a byte",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  overhead:
    memory: 0.5
#           ^^^ warning kubernetes/fractional-bytes
  containers:
  - name: a
    image: a
    resources:
      limits: {memory: 128m, cpu: 100m}
#                      ^^^^ warning kubernetes/fractional-bytes
`,
  ],
  [
    "whole bytes",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: a, resources: {limits: {memory: 1.5Gi, cpu: 100m}, requests: {memory: 1000m}}}
`,
  ],
]);
