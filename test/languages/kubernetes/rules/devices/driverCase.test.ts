import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a driver with upper-case letters",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec: {driver: Example.com, nodeName: a, pool: {name: a, generation: 1, resourceSliceCount: 1}}
#              ^^^^^^^^^^^ warning kubernetes/driver-case
---
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec: {driver: example.com, nodeName: a, pool: {name: a, generation: 1, resourceSliceCount: 1}}
`,
  ],
]);
