import { testFixtures } from "../../check.js";

testFixtures([
  [
    "claims without a source, twice, and unknown to the Pod",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  resourceClaims:
  - {name: a, resourceClaimName: x}
  - name: a
#         ^ error kubernetes/pod-claim
    resourceClaimTemplateName: x
  - name: b
#   ^^^^ error kubernetes/pod-claim
  - name: c
#   ^^^^ error kubernetes/pod-claim
    resourceClaimName: x
    resourceClaimTemplateName: x
  containers:
  - name: a
    image: a
    resources:
      claims:
      - name: d
#       ^^^^ error kubernetes/pod-claim
      - {name: a, request: x}
      - name: a
#       ^^^^ error kubernetes/pod-claim
`,
  ],
  [
    "claims that containers refer to",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  resourceClaims: [{name: a, resourceClaimName: x}, {name: b, resourceClaimTemplateName: x}]
  containers:
  - {name: a, image: a, resources: {claims: [{name: a, request: x}, {name: a, request: z}, {name: b}]}}
`,
  ],
]);
