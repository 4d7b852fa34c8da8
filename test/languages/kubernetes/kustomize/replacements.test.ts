import { testFixtures } from "../check.js";

testFixtures(
  [
    [
      "what is missing",
      `replacements:
- {}
# ^^ error kubernetes/kustomization-replacement
# ^^ error kubernetes/kustomization-replacement
- source: {kind: Pod}
# ^^^^^^ error kubernetes/kustomization-replacement
- source: {kind: Pod}
  targets: [{fieldPaths: [metadata.name]}]
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/kustomization-replacement
`,
    ],
    [
      "two sources, and a file besides",
      `replacements:
- source: {kind: Pod}
  sourceValue: a
# ^^^^^^^^^^^ error kubernetes/kustomization-replacement
  targets: [{select: {kind: Pod}}]
- path: a.yaml
  source: {kind: Pod}
# ^^^^^^ error kubernetes/kustomization-replacement
`,
    ],
    [
      "good ones",
      `replacements:
- path: a.yaml
- source: {kind: Pod, fieldPath: metadata.name}
  targets: [{select: {kind: Service}, fieldPaths: [spec.a], options: {create: true}}]
- sourceValue: a
  targets: [{select: {kind: Service}}]
`,
    ],
  ],
  "kustomization",
);
