import { testRules } from "../ruleTest.js";

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
