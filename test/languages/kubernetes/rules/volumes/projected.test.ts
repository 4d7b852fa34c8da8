import { testFixtures } from "../../check.js";

testFixtures([
  [
    "two sources in one item, two files at one path",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  serviceAccountName: a
  containers: [{name: a, image: a}]
  volumes:
  - name: a
    projected:
      sources:
      - secret: {name: a, items: [{key: a, path: p}]}
#       ^^^^^^ error kubernetes/projected-volume
        configMap: {name: a}
      - configMap:
          name: b
          items:
          - {key: a, path: p}
#                          ^ error kubernetes/projected-volume
      - serviceAccountToken: {path: p}
#                                   ^ warning kubernetes/volume-paths
`,
  ],
  [
    "a downward API file shows one thing",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - name: a
    downwardAPI:
      items:
      - path: a
#       ^^^^ error kubernetes/projected-volume
      - path: b
#       ^^^^ error kubernetes/projected-volume
        fieldRef: {fieldPath: metadata.name}
        resourceFieldRef: {resource: limits.cpu, containerName: a}
      - path: c
        fieldRef: {fieldPath: metadata.name}
`,
  ],
  [
    "good ones",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers: [{name: a, image: a}]
  volumes:
  - name: a
    projected:
      sources:
      - secret: {name: a, items: [{key: a, path: p}]}
      - configMap: {name: a, items: [{key: a, path: r}]}
      - downwardAPI: {items: [{path: q, fieldRef: {fieldPath: metadata.name}}]}
`,
  ],
]);
