import { testRules } from "../ruleTest.js";

testRules(["oci/features"], "oci-features", [
  [
    "contradictions",
    `
    {
      "ociVersionMin": "1.2.0",
      "ociVersionMax": "1.0.0",
//                     ^^^^^^^ error oci/features
      "hooks": ["preStart"],
//              ^^^^^^^^^^ warning oci/features
      "linux": {
        "seccomp": {
          "knownFlags": ["SECCOMP_FILTER_FLAG_LOG"],
          "supportedFlags": ["SECCOMP_FILTER_FLAG_TSYNC"]
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/features
        }
      }
    }
`,
  ],
  [
    "fine",
    `
    {
      "ociVersionMin": "1.0.0",
      "ociVersionMax": "1.3.0",
      "hooks": ["prestart", "poststop"],
      "linux": {"seccomp": {"supportedFlags": ["SECCOMP_FILTER_FLAG_TSYNC"]}}
    }
`,
  ],
]);
