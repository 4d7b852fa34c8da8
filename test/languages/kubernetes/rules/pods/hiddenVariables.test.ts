import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a variable twice",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - {name: A, value: "1"}
    - {name: A, value: "2"}
#     ^^^^^^^^^^^^^^^^^^^^^ warning kubernetes/hidden-variable
`,
  ],
  [
    "a variable made of its first value",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - {name: A, value: "1"}
    - {name: A, value: "$(A):2"}
`,
  ],
]);
