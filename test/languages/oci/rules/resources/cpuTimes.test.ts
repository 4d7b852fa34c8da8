import { testRules } from "../../ruleTest.js";

testRules(["oci/cpu-time"], "oci-runtime-config", [
  [
    "too short",
    `
{"linux": {"resources": {"cpu": {
   "period": 10,
//           ^^ warning oci/cpu-time
   "quota": -5
//          ^^ warning oci/cpu-time
}}}}
`,
  ],
  [
    "fine",
    `
{"linux": {"resources": {"cpu": {"period": 100000, "quota": -1}}}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/cpu-time"], "oci-runtime-config", [
  [
    "burst, real time and shares",
    `
    {
      "linux": {
        "resources": {
          "cpu": {
            "quota": 5000,
            "burst": 6000,
//                   ^^^^ error oci/cpu-time
            "realtimeRuntime": 6000,
//                             ^^^^ warning oci/cpu-time
            "realtimePeriod": 5000,
            "shares": 1,
//          ^^^^^^^^ information oci/cpu-time
//                    ^ warning oci/cpu-time
            "idle": 1
          }
        }
      }
    }
`,
  ],
  [
    "a burst of nothing",
    `
    {"linux": {"resources": {"cpu": {"burst": 6000}}}}
//                                   ^^^^^^^ warning oci/cpu-time
`,
  ],
]);
