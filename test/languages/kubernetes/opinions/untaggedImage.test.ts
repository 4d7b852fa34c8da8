import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/untagged-image", {
  cases: [
    [
      "with and without a registry",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: nginx}
#                    ^^^^^ hint kubernetes/untagged-image
  - {name: b, image: "registry.example.com:5000/b"}
#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/untagged-image
`,
    ],
    [
      "a tag, a digest",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: "nginx:latest"}
  - {name: b, image: "nginx@sha256:0000000000000000000000000000000000000000000000000000000000000000"}
`,
    ],
  ],
});
