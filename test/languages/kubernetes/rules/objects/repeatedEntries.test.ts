import { testFixtures } from "../../check.js";

testFixtures([
  [
    "addresses and secrets that stand twice",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostAliases:
  - {ip: 10.0.0.1, hostnames: [a]}
  - {ip: 10.0.0.1, hostnames: [b]}
#        ^^^^^^^^ warning kubernetes/repeated-entry
  imagePullSecrets:
  - {name: b}
  - {name: b}
#          ^ warning kubernetes/repeated-entry
  containers: [{name: a, image: a}]
`,
  ],
  [
    "different ones",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostAliases: [{ip: 10.0.0.1, hostnames: [a]}, {ip: 10.0.0.2, hostnames: [b]}]
  imagePullSecrets: [{name: a}, {name: b}]
  containers: [{name: a, image: a}]
`,
  ],
]);
