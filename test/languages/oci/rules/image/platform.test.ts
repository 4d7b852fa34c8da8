import { testRules } from "../../ruleTest.js";

testRules(["oci/platform"], "oci-image-index", [
  [
    "names that others give",
    `
    {"manifests": [{"platform": {
    "os": "Linux",
//        ^^^^^^^ warning oci/platform
    "architecture": "x86_64"
//                  ^^^^^^^^ warning oci/platform
}}, {"platform": {"os": "linux", "architecture": "arm",
    "variant": "7"
//             ^^^ warning oci/platform
}}]}
`,
  ],
  [
    "offered twice",
    `
    {"manifests": [
    {"platform": {"os": "linux", "architecture": "amd64"}},
    {"platform": {"os": "linux", "architecture": "amd64"}}
//   ^^^^^^^^^^ warning oci/platform
]}
`,
  ],
  [
    "attestations share a platform",
    `
    {"manifests": [{"platform": {"os": "unknown", "architecture": "unknown"}}, {"platform": {"os": "unknown", "architecture": "unknown"}}]}
`,
  ],
  [
    "fine",
    `
    {"manifests": [{"platform": {"os": "linux", "architecture": "arm64", "variant": "v8"}}, {"platform": {"os": "linux", "architecture": "arm", "variant": "v7"}}]}
`,
  ],
]);

// More of the same rule.
testRules(["oci/platform"], "oci-image-index", [
  [
    "variants and versions",
    `
    {
      "manifests": [
        {
          "platform": {"architecture": "s390x", "os": "linux", "variant": "v8"}
//                                                                        ^^^^ warning oci/platform
        },
        {
          "platform": {"architecture": "ppc64le", "os": "linux", "variant": "v8"}
//                                                                          ^^^^ warning oci/platform
        },
        {
          "platform": {"architecture": "riscv64", "os": "linux", "variant": "rva23u64"}
        },
        {
          "platform": {"architecture": "amd64", "os": "windows", "os.version": "ten"}
//        ^^^^^^^^^^ warning oci/platform
        },
        {
          "platform": {
            "architecture": "arm64",
            "os": "windows",
            "os.version": "10.0.20348.1"
          }
        }
      ]
    }
`,
  ],
]);
