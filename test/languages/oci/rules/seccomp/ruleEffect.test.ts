import { testRules } from "../../ruleTest.js";

testRules(["oci/seccomp-rule"], "seccomp", [
  [
    "nothing can run",
    `
    {"defaultAction": "SCMP_ACT_KILL"}
//                    ^^^^^^^^^^^^^^^ warning oci/seccomp-rule
`,
  ],
  [
    "rules for one call",
    `
    {
      "defaultAction": "SCMP_ACT_ERRNO",
      "syscalls": [
        {"names": ["read", "read", ""], "action": "SCMP_ACT_ALLOW"},
//                         ^^^^^^ information oci/seccomp-rule
//                                 ^^ error oci/seccomp-rule
        {"names": ["read"], "action": "SCMP_ACT_KILL"},
//                 ^^^^^^ warning oci/seccomp-rule
        {"names": ["open"], "action": "SCMP_ACT_ERRNO"}
//                                    ^^^^^^^^^^^^^^^^ information oci/seccomp-rule
      ]
    }
`,
  ],
  [
    "conditions",
    `
    {
      "defaultAction": "SCMP_ACT_ERRNO",
      "syscalls": [
        {
          "names": ["open"],
          "action": "SCMP_ACT_ALLOW",
          "args": [
            {"index": 0, "value": 1, "valueTwo": 3, "op": "SCMP_CMP_EQ"},
//                                   ^^^^^^^^^^ information oci/seccomp-rule
            {"index": 0, "value": 2, "op": "SCMP_CMP_EQ"}
//                    ^ information oci/seccomp-rule
          ]
        }
      ]
    }
`,
  ],
  [
    "one architecture",
    `
    {
      "defaultAction": "SCMP_ACT_ALLOW",
      "architectures": ["SCMP_ARCH_X86_64"]
//                      ^^^^^^^^^^^^^^^^^^ hint oci/seccomp-rule
    }
`,
  ],
  [
    "fine",
    `
    {
      "defaultAction": "SCMP_ACT_ERRNO",
      "syscalls": [
        {"names": ["read"], "action": "SCMP_ACT_ALLOW"},
        {"names": ["open"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38},
        {
          "names": ["read"],
          "action": "SCMP_ACT_KILL",
          "includes": {"caps": ["CAP_BPF"]}
        },
        {
          "names": ["ioctl"],
          "action": "SCMP_ACT_ALLOW",
          "args": [
            {"index": 0, "value": 1, "valueTwo": 3, "op": "SCMP_CMP_MASKED_EQ"},
            {"index": 1, "value": 1, "valueTwo": 0, "op": "SCMP_CMP_EQ"}
          ]
        }
      ]
    }
`,
  ],
]);
