import { testFixtures } from "../../check.js";

testFixtures([
  [
    "one file in the way of another",
    `
apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  serviceAccountName: a
  containers: [{name: a, image: a}]
  volumes:
  - name: a
    configMap:
      name: a
      items:
      - {key: a, path: dir/a}
      - {key: b, path: dir}
#                      ^^^ warning kubernetes/volume-paths
      - {key: c, path: dir/a/}
#                      ^^^^^^ warning kubernetes/volume-paths
      - {key: d, path: other}
  - name: b
    projected:
      sources:
      - serviceAccountToken: {path: token}
      - secret: {name: a, items: [{key: a, path: token/a}]}
#                                                ^^^^^^^ warning kubernetes/volume-paths
      - {}
#       ^^ warning kubernetes/volume-paths
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
    secret:
      secretName: a
      items:
      - {key: a, path: dir/a}
      - {key: b, path: dir/ab}
      - {key: c, path: dirs}
`,
  ],
]);
