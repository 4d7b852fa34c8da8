import { testRules } from "../../ruleTest.js";

testRules(["oci/resource-limit"], "oci-runtime-config", [
  [
    "limits that contradict",
    `
    {"ociVersion": "1.2.0", "linux": {"resources": {
    "oomScoreAdj": 5,
//  ^^^^^^^^^^^^^ warning oci/resource-limit
    "memory": {"limit": 100,
      "reservation": 200,
//                   ^^^ warning oci/resource-limit
      "swap": 50},
//            ^^ error oci/resource-limit
    "blockIO": {"weight": 1001},
//                        ^^^^ warning oci/resource-limit
    "hugepageLimits": [{"pageSize": "2MB", "limit": 1},
      {"pageSize": "2MB", "limit": 2}]
//                 ^^^^^ warning oci/resource-limit
}}}
`,
  ],
  [
    "fine",
    `
    {"linux": {"resources": {"memory": {"limit": 100, "reservation": 50, "swap": -1}, "blockIO": {"weight": 500}}}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/resource-limit"], "oci-runtime-config", [
  [
    "settings without the limit that they belong to",
    `
    {
      "linux": {
        "resources": {
          "memory": {
            "swap": 5000000,
//          ^^^^^^ warning oci/resource-limit
            "disableOOMKiller": true,
//          ^^^^^^^^^^^^^^^^^^ information oci/resource-limit
            "checkBeforeUpdate": true
//          ^^^^^^^^^^^^^^^^^^^ information oci/resource-limit
          }
        }
      }
    }
`,
  ],
  [
    "page sizes by another name",
    `
    {
      "linux": {
        "resources": {
          "hugepageLimits": [
            {"pageSize": "1024KB", "limit": 1},
//                       ^^^^^^^^ warning oci/resource-limit
            {"pageSize": "3MB", "limit": 1}
//                       ^^^^^ warning oci/resource-limit
          ],
          "blockIO": {
            "weightDevice": [
              {"major": 8, "minor": 0, "weight": 20},
              {"major": 8, "minor": 0, "weight": 30}
//            ^ warning oci/resource-limit
            ]
          }
        }
      }
    }
`,
  ],
]);
