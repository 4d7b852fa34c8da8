import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a name with an equals sign",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - {name: a=b, value: c}
#            ^^^ error kubernetes/environment
`,
  ],
  [
    "a value and a source",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - name: A
      value: c
      valueFrom: {fieldRef: {fieldPath: metadata.name}}
#     ^^^^^^^^^ error kubernetes/environment
`,
  ],
  [
    "a source that is empty",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - name: A
      valueFrom: {}
#                ^^ error kubernetes/environment
`,
  ],
  [
    "two sources",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - name: A
      valueFrom:
        configMapKeyRef: {name: a, key: a}
        secretKeyRef: {name: a, key: a}
#       ^^^^^^^^^^^^ error kubernetes/environment
    envFrom:
    - configMapRef: {name: a}
      secretRef: {name: a}
#     ^^^^^^^^^ error kubernetes/environment
    - prefix: A_
#     ^^^^^^ error kubernetes/environment
`,
  ],
  [
    "a value, a source, an empty value beside a source",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - {name: A, value: b}
    - {name: some.dotted-name, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
    - {name: C, value: "", valueFrom: {secretKeyRef: {name: a, key: a}}}
    envFrom: [{prefix: A_, secretRef: {name: a}}]
`,
  ],
]);
