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
