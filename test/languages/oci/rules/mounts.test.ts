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
    {"mounts": [{"destination": "/a", "type": "tmpfs", "options": ["nosuid", "mode=755", "size=65536k"]}, {"destination": "/b", "options": ["rbind", "ro", "idmap"], "uidMappings": [{}], "gidMappings": [{}]}]}
`,
  ],
]);

// More of the same rule.
testRules(["oci/mount"], "oci-runtime-config", [
  [
    "words that undo each other",
    `
    {
      "linux": {},
      "mounts": [
        {
          "destination": "/a",
          "source": "/b",
          "options": ["bind", "rslave", "rprivate"]
//                                      ^^^^^^^^^^ warning oci/mount
        },
        {
          "destination": "/c",
          "source": "/d",
          "options": ["bind", "defaults"]
//                            ^^^^^^^^^^ error oci/mount
        },
        {"destination": "/c/", "type": "tmpfs"},
//                      ^^^^^ information oci/mount
        {"destination": "/x\\u0000", "type": "tmpfs"}
//                      ^^^^^^^^^^ error oci/mount
      ]
    }
`,
  ],
  [
    "empty mappings",
    `
    {
      "linux": {},
      "mounts": [
        {
          "destination": "/a",
          "source": "/b",
          "options": ["bind"],
          "uidMappings": [],
//        ^^^^^^^^^^^^^ error oci/mount
          "gidMappings": []
        },
        {
          "destination": "/c",
          "source": "/b",
          "options": ["bind"],
          "uidMappings": [
//        ^^^^^^^^^^^^^ information oci/mount
            {"containerID": 0, "hostID": 1000, "size": 5}
          ],
          "gidMappings": [
            {"containerID": 0, "hostID": 1000, "size": 5}
          ]
        }
      ]
    }
`,
  ],
]);
