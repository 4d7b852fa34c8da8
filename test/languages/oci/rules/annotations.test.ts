import { testRules } from "../ruleTest.js";

testRules(["oci/annotation"], "oci-runtime-config", [
  [
    "names of the specifications that they do not have",
    `
    {"annotations": {
    "org.opencontainers.foo": "x",
//  ^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/annotation
    "org.opencontainers.image.ref.name": "x",
    "com.example": "x"
}}
`,
  ],
]);

testRules(["oci/annotation"], "oci-image-manifest", [
  [
    "a date that is none",
    `
    {"annotations": {
    "org.opencontainers.image.created": "yesterday"
//                                      ^^^^^^^^^^^ warning oci/annotation
}}
`,
  ],
  [
    "a date",
    `
    {"annotations": {"org.opencontainers.image.created": "2026-01-31T08:00:00Z"}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/annotation"], "oci-image-manifest", [
  [
    "values of the image's own annotations",
    `
    {
      "annotations": {
        "org.opencontainers.image.nonsense": "x",
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/annotation
        "org.opencontainers.image.url": "no url",
//                                      ^^^^^^^^ warning oci/annotation
        "org.opencontainers.image.licenses": "My own licence",
//                                           ^^^^^^^^^^^^^^^^ warning oci/annotation
        "org.opencontainers.image.ref.name": "a b",
//                                           ^^^^^ warning oci/annotation
        "org.opencontainers.image.base.digest": "x",
//                                              ^^^ warning oci/annotation
        "org.label-schema.name": "x"
//      ^^^^^^^^^^^^^^^^^^^^^^^ information oci/annotation
      }
    }
`,
  ],
  [
    "fine values",
    `
    {
      "annotations": {
        "org.opencontainers.image.url": "https://a.example",
        "org.opencontainers.image.source": "git@example.com:a/b.git",
        "org.opencontainers.image.licenses": "(MIT OR Apache-2.0) AND BSD-3-Clause",
        "org.opencontainers.image.ref.name": "ghcr.io/a/b:1.0",
        "org.opencontainers.image.base.digest": "sha256:ab",
        "org.opencontainers.image.base.name": "alpine"
      }
    }
`,
  ],
]);

testRules(["oci/annotation"], "oci-runtime-config", [
  [
    "what runtimes act on",
    `
    {
      "annotations": {
        "org.systemd.property.X1": "true",
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/annotation
        "org.systemd.property.CollectMode": "inactive",
//                                          ^^^^^^^^^^ error oci/annotation
        "run.oci.seccomp.receiver": "a"
//                                  ^^^ error oci/annotation
      }
    }
`,
  ],
  [
    "what they take",
    `
    {
      "annotations": {
        "org.systemd.property.CollectMode": "'inactive-or-failed'",
        "org.systemd.property.TimeoutStopUSec": "uint64 5",
        "run.oci.seccomp.receiver": "/run/a"
      }
    }
`,
  ],
]);
