import { testRules } from "../../ruleTest.js";

testRules(["oci/seccomp-listener"], "oci-runtime-config", [
  [
    "nobody to ask, and what cannot be asked",
    `
    {
      "linux": {
        "seccomp": {
          "defaultAction": "SCMP_ACT_ERRNO",
          "syscalls": [
            {"names": ["open", "write"], "action": "SCMP_ACT_NOTIFY"}
//                             ^^^^^^^ error oci/seccomp-listener
//                                                 ^^^^^^^^^^^^^^^^^ error oci/seccomp-listener
          ]
        }
      }
    }
`,
  ],
  [
    "nobody asks",
    `
    {
      "linux": {
        "seccomp": {
          "defaultAction": "SCMP_ACT_ALLOW",
          "listenerPath": "/run/a",
//        ^^^^^^^^^^^^^^ warning oci/seccomp-listener
          "flags": ["SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"]
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/seccomp-listener
        }
      }
    }
`,
  ],
  [
    "fine",
    `
    {
      "linux": {
        "seccomp": {
          "defaultAction": "SCMP_ACT_ALLOW",
          "listenerPath": "/run/a",
          "flags": ["SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"],
          "syscalls": [
            {"names": ["mount"], "action": "SCMP_ACT_NOTIFY"}
          ]
        }
      }
    }
`,
  ],
]);
