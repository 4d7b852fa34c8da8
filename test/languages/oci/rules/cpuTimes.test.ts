import { testRules } from "../ruleTest.js";

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
