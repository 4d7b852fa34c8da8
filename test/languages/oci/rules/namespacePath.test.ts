import { testRules } from "../ruleTest.js";

testRules(["oci/namespace-path"], "oci-runtime-config", [
  [
    "of another type",
    `
{"linux": {"namespaces": [{"type": "pid",
"path": "/proc/5/ns/net"
//      ^^^^^^^^^^^^^^^^ error oci/namespace-path
}]}}
`,
  ],
  [
    "fine",
    `
{"linux": {"namespaces": [{"type": "mount", "path": "/proc/5/ns/mnt"}, {"type": "pid", "path": "/run/ns/net"}]}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/namespace-path"], "oci-runtime-config", [
  [
    "the host's, and one with a comma",
    `
    {
      "linux": {
        "namespaces": [
          {"type": "pid", "path": "/proc/1/ns/pid"},
//                                ^^^^^^^^^^^^^^^^ warning oci/namespace-path
          {"type": "network", "path": "/proc/self/ns/net"},
//                                    ^^^^^^^^^^^^^^^^^^^ warning oci/namespace-path
          {"type": "uts", "path": "/run/a,b"},
//                                ^^^^^^^^^^ error oci/namespace-path
          {"type": "ipc", "path": "/proc/55/ns/ipc"}
        ]
      }
    }
`,
  ],
]);
