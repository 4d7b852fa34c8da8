import { testRules } from "../ruleTest.js";

testRules(["oci/repeated-variable"], "oci-runtime-config", [
  [
    "twice",
    `
{"process": {"env": ["A=x", "B=",
    "A=y"
//  ^^^^^ warning oci/repeated-variable
]}}
`,
  ],
  [
    "fine",
    `
{"process": {"env": ["A=x", "AB=x", "noname", "noname"]}}
`,
  ],
]);
