import { testRules } from "../ruleTest.js";

testRules(["oci/mount-option"], "oci-runtime-config", [
  [
    "several in one, and of another type",
    `
{"linux": {}, "mounts": [{"destination": "/a", "type": "tmpfs", "options": [
    "nosuid,nodev",
//  ^^^^^^^^^^^^^^ warning oci/mount-option
    "idmap"]},
//  ^^^^^^^ warning oci/mount-option
{"destination": "/b", "type": "bind", "options": ["rbind",
    "tmpcopyup"
//  ^^^^^^^^^^^ warning oci/mount-option
]}]}
`,
  ],
  [
    "fine",
    `
{"linux": {}, "mounts": [{"type": "tmpfs", "options": ["tmpcopyup", "size=5"]}, {"options": ["rbind", "idmap"]}, {"type": "overlay", "options": ["lowerdir=/a,b"]}]}
`,
  ],
]);
