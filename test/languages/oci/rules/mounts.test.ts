import { testRules } from "../ruleTest.js";

testRules(["oci/mount"], "oci-runtime-config", [
  [
    "where they go",
    `
    {"mounts": [
    {"destination": "proc"},
//                  ^^^^^^ warning oci/mount
    {"destination": "/a"},
    {"destination": "/a"}
//                  ^^^^ information oci/mount
]}
`,
  ],
  [
    "options that contradict or do nothing",
    `
    {"mounts": [{"destination": "/a", "options": [
    "ro", "rw", "bind",
//        ^^^^ warning oci/mount
    "size=65536k"
//  ^^^^^^^^^^^^^ warning oci/mount
]}]}
`,
  ],
  [
    "ID mappings",
    `
    {"mounts": [
    {"destination": "/a", "options": ["bind"],
      "uidMappings": [{}]},
//    ^^^^^^^^^^^^^ error oci/mount
    {"destination": "/b", "type": "tmpfs",
      "uidMappings": [{}], "gidMappings": [{}]}
//    ^^^^^^^^^^^^^ error oci/mount
]}
`,
  ],
  [
    "Windows",
    `
    {"windows": {}, "mounts": [{"destination": "C:\\\\a",
    "type": "bind"
//          ^^^^^^ warning oci/mount
}]}
`,
  ],
  [
    "fine",
    `
    {"mounts": [{"destination": "/a", "type": "tmpfs", "options": ["nosuid", "mode=755", "size=65536k"]}, {"destination": "/b", "options": ["rbind", "ro"], "uidMappings": [{}], "gidMappings": [{}]}]}
`,
  ],
]);
