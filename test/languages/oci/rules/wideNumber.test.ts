import { testRules } from "../ruleTest.js";

testRules(["oci/wide-number"], "oci-runtime-config", [
  [
    "more than 64 bits",
    `
    {"linux": {"seccomp": {"syscalls": [{"args": [{
    "value": 18446744073709551616
//           ^^^^^^^^^^^^^^^^^^^^ error oci/wide-number
}]}]}}}
`,
  ],
  [
    "just 64 bits",
    `
    {"linux": {"seccomp": {"syscalls": [{"args": [{"value": 18446744073709551615}]}]}}}
`,
  ],
]);
