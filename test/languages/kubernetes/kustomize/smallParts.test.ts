import { testFixtures } from "../check.js";

testFixtures(
  [
    [
      "empty entries",
      `resources: [a.yaml, ""]
#                   ^^ error kubernetes/kustomization-part
components:
- a
- null
# ^^^^ error kubernetes/kustomization-part
`,
    ],
    [
      "replicas without a name",
      `replicas: [{count: 3}]
#          ^^^^^^^^^^ error kubernetes/kustomization-part
`,
    ],
    [
      "an order, and what belongs to another",
      `sortOptions: {legacySortOptions: {orderFirst: [Namespace]}}
#^^^^^^^^^^ error kubernetes/kustomization-part
`,
    ],
    [
      "options of the other order",
      `sortOptions:
  order: fifo
  legacySortOptions: {orderFirst: [Namespace]}
# ^^^^^^^^^^^^^^^^^ error kubernetes/kustomization-part
`,
    ],
    [
      "what has no effect",
      `images: [{newTag: "1"}]
#        ^^^^^^^^^^^^^ warning kubernetes/kustomization-ignored-value
buildMetadata: [originAnnotation]
#               ^^^^^^^^^^^^^^^^ warning kubernetes/kustomization-ignored-value
configMapGenerator: [{name: a, behavior: Merge}]
#                                        ^^^^^ warning kubernetes/kustomization-ignored-value
`,
    ],
    [
      "good ones",
      `resources: [a.yaml]
replicas: [{name: a, count: 3}]
sortOptions: {order: legacy, legacySortOptions: {orderFirst: [Namespace]}}
images: [{name: a, newTag: "1"}]
buildMetadata: [originAnnotations]
configMapGenerator: [{name: a, behavior: merge}]
`,
    ],
  ],
  "kustomization",
);
