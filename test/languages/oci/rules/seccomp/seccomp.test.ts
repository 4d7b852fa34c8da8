import { testRules } from "../../ruleTest.js";

testRules(["oci/seccomp-filter"], "seccomp", [
  [
    "parts that do not go together",
    `
    {
    "defaultAction": "SCMP_ACT_NOTIFY",
//                   ^^^^^^^^^^^^^^^^^ error oci/seccomp-filter
    "architectures": ["SCMP_ARCH_X86", "SCMP_ARCH_X86"],
//                                     ^^^^^^^^^^^^^^^ warning oci/seccomp-filter
    "archMap": [{"architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_ARM"]}],
//                                                                        ^^^^^^^^^^^^^^^ warning oci/seccomp-filter
    "syscalls": [
      {"names": ["read"], "action": "SCMP_ACT_ALLOW",
        "errnoRet": 1},
//      ^^^^^^^^^^ warning oci/seccomp-filter
      {"names": [], "action": "SCMP_ACT_ALLOW"},
//     ^^^^^^^ warning oci/seccomp-filter
      {"names": ["read"], "name": "read", "action": "SCMP_ACT_ALLOW"}
//                        ^^^^^^ error oci/seccomp-filter
    ]
}
`,
  ],
  [
    "fine",
    `
    {"defaultAction": "SCMP_ACT_ERRNO", "archMap": [{"architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_X86", "SCMP_ARCH_X32"]}], "syscalls": [{"names": ["read"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38}]}
`,
  ],
]);

testRules(["oci/seccomp-filter"], "oci-runtime-config", [
  [
    "in a runtime config",
    `
    {"linux": {"seccomp": {"defaultAction": "SCMP_ACT_ALLOW",
    "listenerPath": "run/x"
//                  ^^^^^^^ warning oci/seccomp-filter
}}}
`,
  ],
]);
