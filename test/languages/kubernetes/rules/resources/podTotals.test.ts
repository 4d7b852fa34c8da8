import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a Pod with less than its containers",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  resources:
    requests: {cpu: 1}
#                   ^ error kubernetes/pod-total
  containers:
  - {name: a, image: a, resources: {requests: {cpu: 600m}}}
  - {name: b, image: a, resources: {requests: {cpu: 500m}}}
`,
  ],
  [
    "init containers run one after the other",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  resources:
    requests: {cpu: 1}
  initContainers:
  - {name: i, image: a, resources: {requests: {cpu: 1}}}
  - {name: j, image: a, resources: {requests: {cpu: 1}}}
  containers:
  - {name: a, image: a, resources: {requests: {cpu: 1}}}
`,
  ],
]);
