import { testFixtures } from "../../check.js";

testFixtures([
  [
    "requests that are not there, and what says nothing",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata: {name: a}
spec:
  devices:
    requests: [{name: a, firstAvailable: [{name: b, deviceClassName: c}]}]
    constraints:
    - requests: [a, b]
#     ^^^^^^^^ error kubernetes/device-claim
#                   ^ error kubernetes/device-claim
    config:
    - requests: [a/b, a/b]
#                     ^^^ error kubernetes/device-claim
      opaque: {driver: a.b, parameters: [1]}
#                                       ^^^ error kubernetes/device-claim
`,
  ],
  [
    "good ones",
    `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata: {name: a}
spec:
  devices:
    requests: [{name: a, firstAvailable: [{name: b, deviceClassName: c}]}]
    constraints:
    - {requests: [a], matchAttribute: a.b/c}
    config:
    - {requests: [a/b], opaque: {driver: a.b, parameters: {c: 1}}}
`,
  ],
]);
