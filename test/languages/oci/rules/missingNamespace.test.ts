import { testRules } from "../ruleTest.js";

testRules(["oci/missing-namespace"], "oci-runtime-config", [
  [
    "settings of a namespace that is the host's",
    `
    {
    "hostname": "a",
//  ^^^^^^^^^^ error oci/missing-namespace
    "process": {}, "linux": {"namespaces": [{"type": "pid"}],
    "maskedPaths": ["/proc/kcore"],
//  ^^^^^^^^^^^^^ error oci/missing-namespace
    "timeOffsets": {"monotonic": {"secs": 1}}
//  ^^^^^^^^^^^^^ error oci/missing-namespace
}}
`,
  ],
  [
    "with their namespaces",
    `
    {"hostname": "a", "process": {}, "linux": {"namespaces": [{"type": "uts"}, {"type": "mount"}], "maskedPaths": ["/proc/kcore"], "uidMappings": []}}
`,
  ],
  [
    "other platforms",
    `
    {"hostname": "a", "process": {}, "windows": {}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/missing-namespace"], "oci-runtime-config", [
  [
    "clocks that run already",
    `
    {
      "linux": {
        "namespaces": [
          {"type": "time", "path": "/run/t"}
        ],
        "timeOffsets": {"monotonic": {"secs": 1}}
//      ^^^^^^^^^^^^^ error oci/missing-namespace
      }
    }
`,
  ],
]);
