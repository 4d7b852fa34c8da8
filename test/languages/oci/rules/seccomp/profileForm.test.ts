import { testRules } from "../../ruleTest.js";

testRules(["oci/seccomp-profile"], "seccomp", [
  [
    "maps and lists",
    `
    {
      "architectures": ["SCMP_ARCH_X86"],
//    ^^^^^^^^^^^^^^^ error oci/seccomp-profile
      "archMap": [
        {"architecture": "SCMP_ARCH_X86_64"},
        {"architecture": "SCMP_ARCH_X86_64"}
//                       ^^^^^^^^^^^^^^^^^^ warning oci/seccomp-profile
      ],
      "defaultErrno": "ENOSUCH"
//                    ^^^^^^^^^ error oci/seccomp-profile
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
          "includes": {
            "arches": ["SCMP_ARCH_S390X", "amd64"],
//                     ^^^^^^^^^^^^^^^^^ warning oci/seccomp-profile
            "caps": ["CAP_BPF"],
            "minKernel": "0.0"
//                       ^^^^^ error oci/seccomp-profile
          },
          "excludes": {"caps": ["CAP_BPF"]},
//                              ^^^^^^^^^ warning oci/seccomp-profile
          "errno": "no entry"
//                 ^^^^^^^^^^ error oci/seccomp-profile
        }
      ]
    }
`,
  ],
  [
    "fine",
    `
    {
      "archMap": [
        {"architecture": "SCMP_ARCH_X86_64"}
      ],
      "syscalls": [
        {
          "names": ["open"],
          "action": "SCMP_ACT_ERRNO",
          "errno": "EPERM",
          "includes": {"arches": ["amd64"], "caps": ["CAP_BPF"], "minKernel": "4.8"},
          "excludes": {"caps": ["CAP_SYS_ADMIN"]}
        }
      ]
    }
`,
  ],
]);
