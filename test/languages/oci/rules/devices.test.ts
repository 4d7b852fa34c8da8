import { testRules } from "../ruleTest.js";

testRules(["oci/device"], "oci-runtime-config", [
  [
    "relative, repeated, too large",
    `
{"linux": {"devices": [{"path": "/dev/a"}, {
"path": "/dev/a"}, {
//      ^^^^^^^^ warning oci/device
"path": "b",
//      ^^^ warning oci/device
"major": 5000
//       ^^^^ warning oci/device
}]}}
`,
  ],
  [
    "fine",
    `
{"linux": {"devices": [{"path": "/dev/a", "major": 10, "minor": 229}, {"path": "/dev/b", "major": 10, "minor": 1048575}]}}
`,
  ],
]);
