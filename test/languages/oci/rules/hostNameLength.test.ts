import { testRules } from "../ruleTest.js";

testRules(["oci/host-name-length"], "oci-runtime-config", [
  [
    "too long",
    `
{"linux": {},
"hostname": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/host-name-length
}
`,
  ],
  [
    "fine",
    `
{"linux": {}, "hostname": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "domainname": "b"}
`,
  ],
]);
