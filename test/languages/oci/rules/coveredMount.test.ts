import { testRules } from "../ruleTest.js";

testRules(["oci/covered-mount"], "oci-runtime-config", [
  [
    "a folder above",
    `
{"linux": {}, "mounts": [{"destination": "/dev/shm"},
{"destination": "/dev/"},
//              ^^^^^^^ warning oci/covered-mount
{"destination": "/"}
//              ^^^ warning oci/covered-mount
]}
`,
  ],
  [
    "fine",
    `
{"linux": {}, "mounts": [{"destination": "/dev"}, {"destination": "/dev/shm"}, {"destination": "/device"}]}
`,
  ],
]);
