import { testOpinion } from "./opinion.js";

testOpinion("kubernetes/latest-tag", {
  cases: [
    [
      "written out",
      `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      initContainers: [{name: b, image: "registry.example.com:5000/b:latest"}]
#                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint kubernetes/latest-tag
      containers: [{name: a, image: "nginx:latest"}]
#                                   ^^^^^^^^^^^^^^ hint kubernetes/latest-tag
`,
    ],
    [
      "a version, a digest, no tag",
      `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - {name: a, image: "nginx:1.29"}
  - {name: b, image: "nginx:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000"}
  - {name: c, image: nginx}
`,
    ],
  ],
});
