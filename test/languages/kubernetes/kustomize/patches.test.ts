import { testFixtures } from "../check.js";

testFixtures(
  [
    [
      "neither, both, nothing",
      `patches:
- target: {kind: Pod}
# ^^^^^^ error kubernetes/kustomization-patch
- path: a.yaml
  patch: "{apiVersion: v1, kind: Pod, metadata: {name: a}}"
# ^^^^^ error kubernetes/kustomization-patch
- null
# ^^^^ error kubernetes/kustomization-patch
`,
    ],
    [
      "a JSON patch without a target",
      `patches:
- patch: |-
# ^^^^^ error kubernetes/kustomization-patch
    - op: remove
      path: /spec/replicas
`,
    ],
    [
      "the older field wants a name",
      `patchesJson6902:
#^^^^^^^^^^^^^^ warning kubernetes/kustomization-deprecated-field
- path: a.yaml
# ^^^^ error kubernetes/kustomization-patch
- {path: a.yaml, target: {version: v1, kind: Pod}}
#                ^^^^^^ error kubernetes/kustomization-patch
`,
    ],
    [
      "a file, a text, a JSON patch with a target",
      `patches:
- path: a.yaml
- patch: |-
    ---
    apiVersion: v1
    kind: Pod
    metadata: {name: a}
- target: {kind: Deployment}
  patch: |-
    - {op: remove, path: /spec/replicas}
`,
    ],
  ],
  "kustomization",
);
