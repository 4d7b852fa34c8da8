import { testRules } from "../ruleTest.js";

testRules(["oci/unknown-capability"], "oci-runtime-config", [
  [
    "misspelt",
    `
{"process": {"capabilities": {"bounding": [
   "CAP_SYS_ADMN"
// ^^^^^^^^^^^^^^ warning oci/unknown-capability
]}}}
`,
  ],
  [
    "known, and what is no capability by its form",
    `
{"process": {"capabilities": {"bounding": ["CAP_SYS_ADMIN", "CAP_BPF", "sys_admin"]}}}
`,
  ],
]);
