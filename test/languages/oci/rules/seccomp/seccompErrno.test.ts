import { testRules } from "../../ruleTest.js";

testRules(["oci/seccomp-errno"], "seccomp", [
  [
    "none for the action, and too large",
    `
{"defaultAction": "SCMP_ACT_ALLOW",
   "defaultErrnoRet": 1,
// ^^^^^^^^^^^^^^^^^ warning oci/seccomp-errno
"syscalls": [{"names": ["read"], "action": "SCMP_ACT_ERRNO",
   "errnoRet": 5000
//             ^^^^ warning oci/seccomp-errno
}]}
`,
  ],
  [
    "fine",
    `
{"defaultAction": "SCMP_ACT_ERRNO", "defaultErrnoRet": 38, "syscalls": [{"names": ["read"], "action": "SCMP_ACT_TRACE", "errnoRet": 1}]}
`,
  ],
]);
