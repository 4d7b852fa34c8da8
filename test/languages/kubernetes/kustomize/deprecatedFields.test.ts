import { testFixtures } from "../check.js";

testFixtures(
  [
    [
      "the old fields",
      `bases: [a]
#^^^^ warning kubernetes/kustomization-deprecated-field
imageTags: [{name: a, newTag: "1"}]
#^^^^^^^^ warning kubernetes/kustomization-deprecated-field
commonLabels: {a: b}
#^^^^^^^^^^^ warning kubernetes/kustomization-deprecated-field
patchesStrategicMerge: [a.yaml]
#^^^^^^^^^^^^^^^^^^^^ warning kubernetes/kustomization-deprecated-field
patchesJson6902: [{path: a.yaml, target: {version: v1, kind: Pod, name: a}}]
#^^^^^^^^^^^^^^ warning kubernetes/kustomization-deprecated-field
vars: [{name: A, objref: {kind: Pod, name: a}}]
#^^^ warning kubernetes/kustomization-deprecated-field
configMapGenerator: [{name: a, env: a.env}]
#                              ^^^ warning kubernetes/kustomization-deprecated-field
`,
    ],
    [
      "the new ones, and old ones that say nothing",
      `bases:
resources: [a]
labels: [{pairs: {a: b}}]
configMapGenerator: [{name: a, envs: [a.env]}]
`,
    ],
  ],
  "kustomization",
);
