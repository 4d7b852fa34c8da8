import { testRules } from "../ruleTest.js";

testRules(["oci/letter-case"], "oci-features", [
  [
    "a hook in another case",
    `
    {"hooks": [
    "preStart",
//  ^^^^^^^^^^ warning oci/letter-case
    "poststop",
    "somethingNew"
]}
`,
  ],
]);
