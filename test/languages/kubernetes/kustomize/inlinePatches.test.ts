import { describe, expect, test } from "vitest";
import { findingsOf, language, testFixtures } from "../check.js";
import { testFix } from "../testFix.js";

testFixtures(
  [
    [
      "a strategic merge patch is judged as a part of its object",
      `patches:
- path: a.yaml
- patch: |-
    # a part
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: a}
    spec:
      replicas: "2"
#               ^^^ error kubernetes/wrong-type
      template:
        spec:
          containers:
          - name: a
            imagePullPolcy: Always
#           ^^^^^^^^^^^^^^ error kubernetes/unknown-field
          - $patch: delete
            name: b
    ---
    apiVersion: v1
    kind: Service
    metadata: {name: a}
    spec: {ports: [{port: 800000}]}
#                         ^^^^^^ error kubernetes/port-number
`,
    ],
    [
      "a target says what a patch is merged into",
      `patches:
- target: {kind: Deployment}
  patch: |
    apiVersion: v1
    kind: not-used
    metadata: {name: Not important}
    spec:
      paused: 5
#             ^ error kubernetes/wrong-type
- target: {kind: Deployment|StatefulSet}
  patch: |
    apiVersion: v1
    kind: not-used
    metadata: {name: Not important}
    spec: {paused: 5}
- target: {labelSelector: a=b}
  patch: |
    apiVersion: v1
    kind: Pod
    metadata: {name: a}
    spec: {paused: 5}
`,
    ],
    [
      "what is no patch",
      `patches:
- patch: |
    apiVersion: apps/v1
#   ^^^^^^^^^^ error kubernetes/kustomization-inline-patch
    kind: Deployment
- patch: |
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: a
#                    ^ error kubernetes/kustomization-inline-patch
- target: {kind: Pod}
  patch: a word
- target: {kind: Pod}
  patch: "a word"
#         ^^^^^^ error kubernetes/kustomization-inline-patch
`,
    ],
    [
      "operations of a JSON patch",
      `patches:
- target: {kind: Deployment}
  patch: |-
    - op: ad
#         ^^ error kubernetes/kustomization-inline-patch
      path: /spec/replicas
      value: 3
    - op: replace
      path: /spec/replica
#           ^^^^^^^^^^^^^ error kubernetes/kustomization-inline-patch
      value: 3
    - op: replace
      path: /spec/replicas
      value: three
#            ^^^^^ error kubernetes/kustomization-inline-patch
    - op: add
      path: /spec/template/spec/containers/0/env/-
      value: {name: A, val: b}
#                      ^^^ error kubernetes/kustomization-inline-patch
    - op: move
#     ^^ error kubernetes/kustomization-inline-patch
      path: /metadata/annotations/a.b~1c
    - op: remove
      path: metadata/annotations
#           ^^^^^^^^^^^^^^^^^^^^ warning kubernetes/kustomization-inline-patch
- target: {kind: Widget}
  patch: '[{"op": "add", "path": "/spec/anything", "value": 1}]'
`,
    ],
    [
      "older fields, and texts whose characters do not stand in the file",
      `resources: [a.yaml]
patchesStrategicMerge:
#^^^^^^^^^^^^^^^^^^^^ warning kubernetes/kustomization-deprecated-field
- a.yaml
- |-
  apiVersion: v1
  kind: Pod
  metadata: {name: a}
  spec: {hostPid: true}
#        ^^^^^^^ error kubernetes/unknown-field
patches:
- patch: >
    {apiVersion: v1, kind: Pod,

    metadata: {name: a}, spec: {hostPid: true}}
- patch: "apiVersion: v1\\nkind: Pod\\nmetadata: {name: a}\\nspec: {hostPid: true}\\n"
- patch: '{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {hostPid: true}}'
#                                                                 ^^^^^^^ error kubernetes/unknown-field
`,
    ],
    [
      "a kind that nobody knows",
      `patches:
- patch: |
    apiVersion: example.com/v1
    kind: Widget
    metadata: {name: a}
    spec: {anything: 1}
`,
    ],
  ],
  "kustomization",
);

const text = `resources: [a.yaml]
patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: a}
    spec:
      replica: 2
`;

test("a finding in a patch says where it stands in the kustomization", () => {
  const [finding] = findingsOf(text, "kustomization");
  expect(finding?.path).toEqual(["patches", 0, "patch", "spec", "replica"]);
});

test("a field in a patch is explained", () => {
  const document = language.parse({ text: text.replace("replica:", "replicas:"), start: 0 }, "kustomization");
  expect(language.placeAt(document, text.indexOf("replica"))?.field).toBe("apps/v1.DeploymentSpec#replicas");
  expect(language.placeAt(document, text.indexOf("patch:"))?.field).toBe("kustomize/v1beta1.Patch#patch");
});

describe("a fix in a patch", () => {
  testFix("kubernetes/unknown-field", [
    {
      name: "keeps the patch's indentation",
      before: text,
      after: text.replace("replica:", "replicas:"),
      preferred: true,
      kind: "kustomization",
    },
  ]);
});
