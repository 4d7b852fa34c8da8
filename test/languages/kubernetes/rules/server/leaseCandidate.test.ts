import { testFixtures } from "../../check.js";

testFixtures([
  [
    "the emulated version is missing, or above the candidate's own",
    `
apiVersion: coordination.k8s.io/v1beta1
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-api
kind: LeaseCandidate
metadata: {name: a}
spec: {leaseName: a, binaryVersion: 1.36.0, strategy: OldestEmulationVersion}
#^^^ error kubernetes/lease-candidate
---
apiVersion: coordination.k8s.io/v1beta1
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-api
kind: LeaseCandidate
metadata: {name: a}
spec:
  leaseName: a
  binaryVersion: 1.35.0
#                ^^^^^^ error kubernetes/lease-candidate
  emulationVersion: 1.36.0
  strategy: OldestEmulationVersion
`,
  ],
  [
    "another strategy compares nothing",
    `
apiVersion: coordination.k8s.io/v1beta1
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/deprecated-api
kind: LeaseCandidate
metadata: {name: a}
spec: {leaseName: a, binaryVersion: 1.36.0, strategy: example.com/own}
`,
  ],
]);
