import { testRules } from "../../ruleTest.js";

testRules(["oci/cni-version"], "cni", [
  [
    "a version that nobody released",
    `
    {"cniVersion":
    "2.7.0",
//  ^^^^^^^ warning oci/cni-version
 "name": "n", "plugins": []}
`,
  ],
  [
    "no version",
    `
    {
//  ^ warning oci/cni-version
    "name": "n", "plugins": []}
`,
  ],
  [
    "members newer than the version",
    `
    {"cniVersion": "1.0.0", "name": "n", "plugins": [],
    "disableGC": true
//  ^^^^^^^^^^^ warning oci/cni-version
}
`,
  ],
  [
    "listed twice",
    `
    {"cniVersion": "1.0.0", "cniVersions": [
    "1.1.0",
    "1.1.0"
//  ^^^^^^^ information oci/cni-version
], "name": "n", "plugins": []}
`,
  ],
  [
    "the newest",
    `
    {"cniVersion": "1.1.0", "name": "n", "plugins": [], "disableGC": true, "disableCheck": false}
`,
  ],
]);
