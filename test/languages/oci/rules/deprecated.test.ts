import { testRules } from "../ruleTest.js";

testRules(["oci/deprecated"], "oci-runtime-config", [
  [
    "a hook of the old kind",
    `
    {"ociVersion": "1.2.0", "hooks": {
    "prestart": [{"path": "/bin/a"}]
//  ^^^^^^^^^^ warning oci/deprecated
}}
`,
  ],
  [
    "not in versions that had nothing else",
    `
    {"ociVersion": "1.0.1", "hooks": {"prestart": [{"path": "/bin/a"}]}}
`,
  ],
]);

testRules(["oci/deprecated"], "seccomp", [
  [
    "the old form of profiles, said once and quietly",
    `
    {"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [
    {"name": "read", "action": "SCMP_ACT_ALLOW"},
//   ^^^^^^ information oci/deprecated
    {"name": "write", "action": "SCMP_ACT_ALLOW"}
]}
`,
  ],
]);
