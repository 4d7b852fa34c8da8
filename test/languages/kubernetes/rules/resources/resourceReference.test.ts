import { testFixtures } from "../../check.js";

testFixtures([
  [
    "amounts and units that are not handed out",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - {name: A, valueFrom: {resourceFieldRef: {resource: limits.gpu}}}
#                                                        ^^^^^^^^^^ error kubernetes/resource-reference
    - {name: B, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 10m}}}
#                                                                             ^^^ error kubernetes/resource-reference
    - {name: C, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 1024}}}
#                                                                                ^^^^ error kubernetes/resource-reference
    - {name: D, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 2Mi}}}
#                                                                                ^^^ error kubernetes/resource-reference
  volumes:
  - name: v
    downwardAPI: {items: [{path: a, resourceFieldRef: {resource: limits.cpu}}]}
#                                   ^^^^^^^^^^^^^^^^ error kubernetes/resource-reference
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - {name: A, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 1000m}}}
    - {name: B, valueFrom: {resourceFieldRef: {resource: requests.memory, divisor: 1024Ki}}}
    - {name: C, valueFrom: {resourceFieldRef: {resource: requests.memory, divisor: 1000}}}
    - {name: D, valueFrom: {resourceFieldRef: {resource: limits.hugepages-2Mi, divisor: 0}}}
  volumes:
  - name: v
    downwardAPI: {items: [{path: a, resourceFieldRef: {containerName: b, resource: limits.cpu}}]}
`,
  ],
]);
