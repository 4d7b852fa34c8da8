import { testRules } from "../ruleTest.js";

testRules(["oci/duplicate-namespace"], "oci-runtime-config", [
  [
    "twice",
    `
    {"linux": {"namespaces": [
    {"type": "pid"},
    {"type": "pid", "path": "/proc/1/ns/pid"}
//           ^^^^^ error oci/duplicate-namespace
]}}
`,
  ],
  [
    "each once",
    `
    {"linux": {"namespaces": [{"type": "pid"}, {"type": "mount"}]}}
`,
  ],
]);
