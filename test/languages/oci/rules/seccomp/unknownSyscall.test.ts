import { testRules } from "../../ruleTest.js";

testRules(["oci/unknown-syscall"], "seccomp", [
  [
    "near misses and others",
    `
    {"syscalls": [{"names": [
    "raed",
//  ^^^^^^ warning oci/unknown-syscall
    "write",
    "a_call_of_tomorrow"
//  ^^^^^^^^^^^^^^^^^^^^ information oci/unknown-syscall
]}]}
`,
  ],
]);
