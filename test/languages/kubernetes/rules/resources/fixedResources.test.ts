import { testFixtures } from "../../check.js";

testFixtures([
  [
    "amounts of extended resources and huge pages that nobody can hand out",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    resources:
      limits:
#     ^^^^^^ error kubernetes/fixed-resource
        cpu: 1
        example.com/gpu: 500m
#                        ^^^^ error kubernetes/fixed-resource
        example.com/disk: 2
        hugepages-2Mi: 3Mi
#                      ^^^ error kubernetes/fixed-resource
      requests:
        example.com/disk: 1
#                         ^ error kubernetes/fixed-resource
        example.com/fpga: 1
  - name: b
    image: a
    resources:
#   ^^^^^^^^^ error kubernetes/fixed-resource
      limits: {hugepages-2Mi: 2Mi}
`,
  ],
  [
    "whole amounts, limited to what is requested",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    resources:
      limits: {cpu: 1, example.com/gpu: "2", hugepages-2Mi: 4Mi, memory: 1Gi}
      requests: {cpu: 500m, example.com/gpu: 2, hugepages-2Mi: 4Mi, memory: 1Gi}
`,
  ],
]);
