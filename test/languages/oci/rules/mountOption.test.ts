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
{"linux": {}, "mounts": [{"type": "tmpfs", "options": ["tmpcopyup", "size=5"]}, {"options": ["rbind", "idmap"], "uidMappings": []}, {"type": "overlay", "options": ["lowerdir=/a,b"]}]}
`,
  ],
]);

// More of the same rule.
testRules(["oci/mount-option"], "oci-runtime-config", [
  [
    "options of the past, and of one another",
    `
    {
      "linux": {},
      "mounts": [
        {"destination": "/a", "type": "tmpfs", "options": ["mand"]},
//                                                         ^^^^^^ warning oci/mount-option
        {
          "destination": "/b",
          "options": ["bind", "copy-symlink", "src-nofollow"]
//                                            ^^^^^^^^^^^^^^ warning oci/mount-option
        },
        {"destination": "/c", "options": ["bind", "idmap"]}
//                                                ^^^^^^^ error oci/mount-option
      ]
    }
`,
  ],
]);
