import { testRules } from "../ruleTest.js";

testRules(["oci/user-mapping"], "oci-runtime-config", [
  [
    "no mappings",
    `
{"linux": {"namespaces": [
{"type": "user"}
//       ^^^^^^ warning oci/user-mapping
]}}
`,
  ],
  [
    "root is not mapped",
    `
{"linux": {"namespaces": [{"type": "user"}],
    "uidMappings": [{"containerID": 1, "hostID": 1000, "size": 1}],
//  ^^^^^^^^^^^^^ warning oci/user-mapping
"gidMappings": [{"containerID": 1, "hostID": 1, "size": 1}, {"containerID": 0, "hostID": 1000, "size": 1}]}}
`,
  ],
  [
    "fine, an existing one",
    `
{"linux": {"namespaces": [{"type": "user", "path": "/run/user"}]}}
`,
  ],
]);

// More of the same rule.
testRules(["oci/user-mapping"], "oci-runtime-config", [
  [
    "one list of the two",
    `
    {
      "linux": {
        "namespaces": [
          {"type": "user"}
//                 ^^^^^^ warning oci/user-mapping
        ],
        "uidMappings": [
          {"containerID": 0, "hostID": 1000, "size": 5}
        ]
      }
    }
`,
  ],
  [
    "a namespace that has its own",
    `
    {
      "linux": {
        "namespaces": [
          {"type": "user", "path": "/run/u"}
        ],
        "uidMappings": [
//      ^^^^^^^^^^^^^ warning oci/user-mapping
          {"containerID": 0, "hostID": 1000, "size": 5}
        ]
      }
    }
`,
  ],
]);
