import { testRules } from "../ruleTest.js";

testRules(
  [
    "oci/wrong-type",
    "oci/missing-required",
    "oci/unknown-value",
    "oci/out-of-range",
    "oci/value-form",
    "oci/wrong-count",
    "oci/misspelt-key",
  ],
  "oci-runtime-config",
  [
    [
      "types, values, ranges, forms",
      `
    {
    "ociVersion": "latest",
//                ^^^^^^^^ error oci/value-form
    "root": {"path": "rootfs", "readonly": "true"},
//                                         ^^^^^^ error oci/wrong-type
    "process": {"cwd": "/", "args": "sh",
//                                  ^^^^ error oci/wrong-type
      "user": {"uid": -1, "gid": 0},
//                    ^^ error oci/out-of-range
      "rlimits": [{"type": "RLIMIT_NOFILES", "soft": 1, "hard": 1}]},
//                         ^^^^^^^^^^^^^^^^ error oci/unknown-value
    "linux": {"namespaces": [{"type": "PID"}, {}]}
//                                    ^^^^^ error oci/unknown-value
//                                            ^ error oci/missing-required
}
`,
    ],
    [
      "null counts as absent, as Go readers have it",
      `
    {"ociVersion": "1.2.0", "root": {"path": "rootfs"}, "process": null, "hooks": null}
`,
    ],
    [
      "keys that are nearly known",
      `
    {"ociVersion": "1.2.0", "root": {"path": "rootfs"},
    "Hostname": "a",
//  ^^^^^^^^^^ warning oci/misspelt-key
    "linux": {
      "maskPaths": [],
//    ^^^^^^^^^^^ warning oci/misspelt-key
      "intelRDT": {}, "somethingElse": 1}
//    ^^^^^^^^^^ warning oci/misspelt-key
}
`,
    ],
    [
      "a misspelt required key is one finding",
      `
    {"ociVersion": "1.2.0",
    "root": {"Path": "rootfs"}
//           ^^^^^^ warning oci/misspelt-key
}
`,
    ],
    [
      "another name for what a value can only be",
      `
    {"ociVersion": "1.3.0", "root": {"path": "rootfs"}, "vm": {"kernel": {"path": "/k"},
    "hardware": {"vcpus": 2, "memory": 268435456},
//  ^^^^^^^^^^ warning oci/misspelt-key
    "com.example": {"vcpus": 2, "flavour": "x"}}
}
`,
    ],
    [
      "unknown keys are allowed",
      `
    {"ociVersion": "1.2.0", "root": {"path": "rootfs"}, "com.example.extension": {}}
`,
    ],
  ],
);

testRules(
  [
    "oci/wrong-type",
    "oci/missing-required",
    "oci/unknown-value",
    "oci/out-of-range",
    "oci/value-form",
    "oci/wrong-count",
    "oci/misspelt-key",
  ],
  "oci-descriptor",
  [
    [
      "digest and media type",
      `
    {
    "mediaType": "text",
//               ^^^^^^ error oci/value-form
    "digest": "sha256:abc",
//            ^^^^^^^^^^^^ error oci/value-form
    "size": "2"
//          ^^^ error oci/wrong-type
}
`,
    ],
  ],
);

testRules(
  [
    "oci/wrong-type",
    "oci/missing-required",
    "oci/unknown-value",
    "oci/out-of-range",
    "oci/value-form",
    "oci/wrong-count",
    "oci/misspelt-key",
  ],
  "oci-image-config",
  [
    [
      "an array at the root",
      `
    []
//  ^ error oci/wrong-type
`,
    ],
  ],
);
