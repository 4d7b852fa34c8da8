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

// More of the same rule.
testRules(["oci/device"], "oci-runtime-config", [
  [
    "numbers and modes",
    `
    {
      "linux": {
        "devices": [
          {
            "path": "/dev/a",
            "type": "c",
            "major": -1,
//                   ^^ error oci/device
            "minor": 1,
            "fileMode": 444
//                      ^^^ warning oci/device
          },
          {"path": "/dev/p", "type": "p", "major": 5},
//                                        ^^^^^^^ warning oci/device
          {"path": "/dev/b", "type": "c", "major": 5, "minor": 1},
          {"path": "/dev/c", "type": "u", "major": 5, "minor": 1}
//                                   ^^^ information oci/device
        ]
      }
    }
`,
  ],
]);
