import { testFixtures } from "../../check.js";

testFixtures([
  [
    "more for requests than for limits",
    `
apiVersion: v1
kind: ResourceQuota
metadata: {name: a}
spec:
  hard:
    cpu: 2
#        ^ warning kubernetes/quota-amounts
    limits.cpu: 1500m
    requests.memory: 2Gi
#                    ^^^ warning kubernetes/quota-amounts
    limits.memory: 1Gi
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: ResourceQuota
metadata: {name: a}
spec:
  hard: {requests.cpu: 1, cpu: 3, limits.cpu: 2, memory: 1Gi}
`,
  ],
]);
