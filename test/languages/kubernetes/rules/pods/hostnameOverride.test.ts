import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a name beside the node's",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostNetwork: true
  hostnameOverride: web
# ^^^^^^^^^^^^^^^^ error kubernetes/hostname-override
  containers: [{name: a, image: a}]
`,
  ],
  [
    "a name alone",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostnameOverride: web
  setHostnameAsFQDN: false
  containers: [{name: a, image: a}]
`,
  ],
]);
