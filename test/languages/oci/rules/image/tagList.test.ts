import { testRules } from "../../ruleTest.js";

testRules(["oci/tag-list"], "oci-tag-list", [
  [
    "a tag behind a greater one, and one twice",
    `
{"name": "a", "tags": [
    "b",
    "a",
//  ^^^ error oci/tag-list
    "c",
    "c"
//  ^^^ error oci/tag-list
]}
`,
  ],
  ["the order of bytes", `{"name": "a", "tags": ["A", "Z", "a", "b"]}`],
  ["an order that ignores letter case", `{"name": "a", "tags": ["a", "B", "c"]}`],
  ["no tags", `{"name": "a", "tags": null}`],
]);
