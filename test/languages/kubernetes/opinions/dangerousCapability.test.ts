import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/dangerous-capability", {
  cases: [
    [
      "with and without the prefix",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a:1
    securityContext: {capabilities: {add: [SYS_ADMIN, CAP_SYS_MODULE, ALL]}}
#                                          ^^^^^^^^^ hint kubernetes/dangerous-capability
#                                                     ^^^^^^^^^^^^^^ hint kubernetes/dangerous-capability
#                                                                     ^^^ hint kubernetes/dangerous-capability
`,
    ],
    [
      "a small one, and all dropped",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a:1
    securityContext: {capabilities: {add: [NET_BIND_SERVICE], drop: [ALL]}}
`,
    ],
  ],
});
