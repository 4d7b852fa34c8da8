import { testFixtures } from "../../check.js";

testFixtures([
  [
    "a field that is not handed out",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - {name: A, valueFrom: {fieldRef: {fieldPath: spec.containers}}}
#                                                 ^^^^^^^^^^^^^^^ error kubernetes/field-reference
    - {name: B, valueFrom: {fieldRef: {fieldPath: metadata.labels}}}
#                                                 ^^^^^^^^^^^^^^^ error kubernetes/field-reference
  volumes:
  - name: a
    downwardAPI: {items: [{path: a, fieldRef: {fieldPath: status.podIP}}]}
#                                                         ^^^^^^^^^^^^ error kubernetes/field-reference
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - name: a
    image: a
    env:
    - {name: A, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
    - {name: B, valueFrom: {fieldRef: {fieldPath: "metadata.labels['a']"}}}
  volumes:
  - name: a
    downwardAPI: {items: [{path: a, fieldRef: {fieldPath: metadata.labels}}]}
`,
  ],
]);
