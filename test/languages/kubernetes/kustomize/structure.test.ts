import { testFixtures } from "../check.js";

testFixtures(
  [
    [
      "an unknown field, also deep down",
      `resource: [a.yaml]
#^^^^^^^ error kubernetes/kustomization-unknown-field
images:
- name: a
  newtag: "1"
  tag: "1"
# ^^^ error kubernetes/kustomization-unknown-field
patches:
- path: a.yaml
  target: {apiVersion: apps/v1, kind: Deployment}
#          ^^^^^^^^^^ error kubernetes/kustomization-unknown-field
`,
    ],
    [
      "a version that is read as a number",
      `images: [{name: a, newTag: 1.10}]
#                          ^^^^ error kubernetes/kustomization-wrong-type
commonAnnotations: {a: true}
#                      ^^^^ error kubernetes/kustomization-wrong-type
`,
    ],
    [
      "another form",
      `resources: a.yaml
#          ^^^^^^ error kubernetes/kustomization-wrong-type
labels: {a: b}
#^^^^^ error kubernetes/kustomization-wrong-type
patches: [a.yaml]
#         ^^^^^^ error kubernetes/kustomization-wrong-type
`,
    ],
    [
      "a closed set",
      `sortOptions: {order: lifo}
#                    ^^^^ error kubernetes/kustomization-unknown-value
`,
    ],
    [
      "names in any case, nulls, and free values",
      `Resources: [a.yaml]
NAMEPREFIX: a-
components:
helmCharts:
- name: a
  valuesInline: {any: {thing: [1]}}
`,
    ],
    [
      "a list",
      `- a.yaml
#^^^^^^^ error kubernetes/kustomization-wrong-type
`,
    ],
    [
      "a key that stands twice",
      `namePrefix: a
#^^^^^^^^^ warning kubernetes/kustomization-duplicate-key
namePrefix: b
#^^^^^^^^^ warning kubernetes/kustomization-duplicate-key
`,
    ],
  ],
  "kustomization",
);
