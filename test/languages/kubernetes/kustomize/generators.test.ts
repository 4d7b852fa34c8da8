import { testFixtures } from "../check.js";

testFixtures(
  [
    [
      "no name",
      `configMapGenerator:
- literals: [a=b]
# ^^^^^^^^ error kubernetes/kustomization-generator
secretGenerator:
- type: Opaque
# ^^^^ error kubernetes/kustomization-generator
`,
    ],
    [
      "entries",
      `configMapGenerator:
- name: a
  literals: [a, "=b", c=d, c=e]
#            ^ error kubernetes/kustomization-generator
#               ^^^^ error kubernetes/kustomization-generator
#                          ^^^ error kubernetes/kustomization-generator
  files: [a=b=c, "a=", "=a"]
#         ^^^^^ error kubernetes/kustomization-generator
#                ^^^^ error kubernetes/kustomization-generator
#                      ^^^^ error kubernetes/kustomization-generator
`,
    ],
    [
      "the same name",
      `configMapGenerator:
- {name: a, literals: [a=b]}
- {name: a, literals: [a=b]}
#        ^ error kubernetes/kustomization-generator
`,
    ],
    [
      "good ones",
      `configMapGenerator:
- {name: a, literals: [a=b=c, "d="], files: [a.txt, b=c.txt], envs: [a.env]}
- {name: a, namespace: b}
- {name: a, behavior: merge, literals: [a=b]}
secretGenerator:
- {name: a, type: Opaque}
`,
    ],
  ],
  "kustomization",
);
