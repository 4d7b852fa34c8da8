import { testRules } from "../ruleTest.js";

testRules(["oci/other-platform"], "oci-runtime-config", [
  [
    "of Windows",
    `
{"linux": {}, "process": {
    "commandLine": "x"
//  ^^^^^^^^^^^^^ warning oci/other-platform
}}
`,
  ],
  [
    "of Linux",
    `
{"windows": {}, "process": {
    "capabilities": {}
//  ^^^^^^^^^^^^^^ warning oci/other-platform
}}
`,
  ],
  [
    "Linux containers on Windows",
    `
{"linux": {}, "windows": {}, "process": {"capabilities": {}, "commandLine": "x"}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/other-platform"], "oci-runtime-config", [
  [
    "two platforms",
    `
    {"linux": {}, "solaris": {}}
//                ^^^^^^^^^ information oci/other-platform
`,
  ],
  [
    "Linux containers on Windows",
    `
    {"linux": {}, "windows": {}}
`,
  ],
]);
