import { testRules } from "../ruleTest.js";

testRules(["oci/capability-set"], "oci-runtime-config", [
  [
    "ambient and effective need permitted",
    `
    {"process": {"capabilities": {
    "permitted": ["CAP_KILL"],
    "effective": ["CAP_KILL", "CAP_CHOWN"],
//                            ^^^^^^^^^^^ warning oci/capability-set
    "ambient": ["CAP_SYS_ADMIN"]
//              ^^^^^^^^^^^^^^^ warning oci/capability-set
}}}
`,
  ],
  [
    "permitted but not inheritable is what tools write",
    `
    {"process": {"capabilities": {"permitted": ["CAP_KILL"], "ambient": ["CAP_KILL"]}}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/capability-set"], "oci-runtime-config", [
  [
    "twice, and beyond the bounding set",
    `
    {
      "process": {
        "capabilities": {
          "bounding": ["CAP_KILL", "CAP_KILL"],
//                                 ^^^^^^^^^^ warning oci/capability-set
          "permitted": ["CAP_KILL", "CAP_BPF"]
//                                  ^^^^^^^^^ information oci/capability-set
        }
      }
    }
`,
  ],
]);
