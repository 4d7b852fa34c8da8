import { testRules } from "../ruleTest.js";

testRules(["oci/rlimit"], "oci-runtime-config", [
  [
    "twice, and soft above hard",
    `
    {"process": {"rlimits": [
    {"type": "RLIMIT_NOFILE", "soft": 10, "hard": 10},
    {"type": "RLIMIT_NOFILE", "soft": 11, "hard": 10}
//           ^^^^^^^^^^^^^^^ error oci/rlimit
//                                    ^^ error oci/rlimit
]}}
`,
  ],
  [
    "Windows has none",
    `
    {"windows": {}, "process": {
    "rlimits": []
//  ^^^^^^^^^ warning oci/rlimit
}}
`,
  ],
  [
    "fine",
    `
    {"process": {"rlimits": [{"type": "RLIMIT_CORE", "soft": 0, "hard": 18446744073709551615}]}}
`,
  ],
]);
