import { testRules } from "../ruleTest.js";

testRules(["oci/newer-member"], "oci-runtime-config", [
  [
    "members of a later minor release",
    `
    {"ociVersion": "1.0.2",
    "domainname": "a",
//  ^^^^^^^^^^^^ warning oci/newer-member
    "process": {
      "scheduler": {}}
//    ^^^^^^^^^^^ warning oci/newer-member
}
`,
  ],
  [
    "a version that nobody released",
    `
    {"ociVersion":
    "1.9.0"
//  ^^^^^^^ warning oci/newer-member
}
`,
  ],
  [
    "patch releases and drafts",
    `
    {"ociVersion": "1.0.0", "linux": {"resources": {"rdma": {}}}}
`,
  ],
  [
    "before 1.0 all was different",
    `
    {"ociVersion": "0.5.0-dev", "domainname": "a"}
`,
  ],
]);
