import { testFixtures } from "../../check.js";

const slice = `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
  driver: d.example.com
  nodeName: node
  pool: {name: p, generation: 1, resourceSliceCount: 1}
  devices:
  - name: a
    allowMultipleAllocations: true
    capacity:
`;

testFixtures([
  [
    "a range around its default and below the capacity",
    `${slice}
      a:
        value: 4Gi
        requestPolicy: {default: 3Gi, validRange: {min: 1Gi, max: 2Gi}}
#                                                                 ^^^ error kubernetes/capacity-policy
      b:
        value: 4Gi
        requestPolicy: {default: 5Gi, validRange: {min: 5Gi}}
#                                                       ^^^ error kubernetes/capacity-policy
      c:
        value: 4Gi
        requestPolicy: {validRange: {min: 1Gi}}
#       ^^^^^^^^^^^^^ error kubernetes/capacity-policy
`,
  ],
  [
    "a list of amounts in order, with the default",
    `${slice}
      a:
        value: 4Gi
        requestPolicy: {default: 3Gi, validValues: [2Gi, 1Gi]}
#                                                   ^^^ error kubernetes/capacity-policy
#                                                        ^^^ error kubernetes/capacity-policy
      b:
        value: 4Gi
        requestPolicy: {default: 1Gi, validValues: [1Gi], validRange: {min: 1Gi}}
#       ^^^^^^^^^^^^^ error kubernetes/capacity-policy
`,
  ],
  [
    "steps that do not lead to the default or to the greatest amount, or above the capacity",
    `${slice}
      a:
        value: 4Gi
        requestPolicy: {default: 2Gi, validRange: {min: 1Gi, max: 4Gi, step: 2Gi}}
#                                                                            ^^^ error kubernetes/capacity-policy
#                                                                            ^^^ error kubernetes/capacity-policy
      b:
        value: 4Gi
        requestPolicy: {default: 1Gi, validRange: {min: 1Gi, step: 4Gi}}
#                                                                  ^^^ error kubernetes/capacity-policy
      c:
        value: 4Gi
        requestPolicy: {default: 2Gi, validRange: {min: 1Gi, max: 4Gi, step: 1Gi}}
`,
  ],
  [
    "good ones",
    `${slice}
      a:
        value: 4Gi
        requestPolicy: {default: 1Gi, validRange: {min: 1Gi, max: 4Gi}}
      b:
        value: 4Gi
        requestPolicy: {default: 2Gi, validValues: [1Gi, 2Gi]}
      c: {value: 1}
`,
  ],
]);
