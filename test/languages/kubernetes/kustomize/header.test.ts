import { testFixtures } from "../check.js";

testFixtures(
  [
    [
      "another kind",
      `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomisation
#     ^^^^^^^^^^^^^ error kubernetes/kustomization-version
resources: [a.yaml]
`,
    ],
    [
      "another version",
      `apiVersion: kustomize.config.k8s.io/v1
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/kustomization-version
kind: Kustomization
resources: [a.yaml]
`,
    ],
    [
      "a Component's version is its own",
      `apiVersion: kustomize.config.k8s.io/v1beta1
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kubernetes/kustomization-version
kind: Component
resources: [a.yaml]
`,
    ],
    [
      "nothing said",
      `apiVersion: kustomize.config.k8s.io/v1beta1
#^^^^^^^^^ error kubernetes/kustomization-empty
kind: Kustomization
resources:
`,
    ],
    [
      "both may be left out, and an empty list says something",
      `resources: []
`,
    ],
    [
      "a Component",
      `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources: [a.yaml]
`,
    ],
    [
      "a later document of another kind",
      `resources: []
---
apiVersion: v1
kind: ConfigMap
metadata: {name: a}
`,
    ],
  ],
  "kustomization",
);
