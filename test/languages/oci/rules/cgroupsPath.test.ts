import { testRules } from "../ruleTest.js";

testRules(["oci/cgroups-path"], "oci-runtime-config", [
  [
    "a part is missing",
    `
{"linux": {
   "cgroupsPath": "system.slice:web"
//                ^^^^^^^^^^^^^^^^^^ warning oci/cgroups-path
}}
`,
  ],
  [
    "all parts",
    `
{"linux": {"cgroupsPath": "system.slice:runc:web"}}
`,
  ],
  [
    "a path",
    `
{"linux": {"cgroupsPath": "/system.slice/web"}}
`,
  ],
]);
