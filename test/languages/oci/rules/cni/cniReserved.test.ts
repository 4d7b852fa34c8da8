import { testRules } from "../../ruleTest.js";

testRules(["oci/cni-reserved"], "cni", [
  [
    "what the runtime writes",
    `
    {
      "cniVersion": "1.0.0",
      "name": "a",
      "plugins": [
        {
          "type": "bridge",
          "prevResult": {},
//        ^^^^^^^^^^^^ warning oci/cni-reserved
          "runtimeConfig": {},
//        ^^^^^^^^^^^^^^^ information oci/cni-reserved
          "cni.dev/attachments": [],
//        ^^^^^^^^^^^^^^^^^^^^^ warning oci/cni-reserved
          "name": "b"
//        ^^^^^^ information oci/cni-reserved
        }
      ]
    }
`,
  ],
  [
    "a plugin by itself has a name",
    `
    {"cniVersion": "0.4.0", "name": "a", "type": "bridge"}
`,
  ],
]);
