import { testRules } from "../ruleTest.js";

testRules(["oci/annotation"], "oci-runtime-config", [
  [
    "names of the specifications that they do not have",
    `
    {"annotations": {
    "org.opencontainers.foo": "x",
//  ^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/annotation
    "org.opencontainers.image.ref.name": "x",
    "com.example": "x"
}}
`,
  ],
]);

testRules(["oci/annotation"], "oci-image-manifest", [
  [
    "a date that is none",
    `
    {"annotations": {
    "org.opencontainers.image.created": "yesterday"
//                                      ^^^^^^^^^^^ warning oci/annotation
}}
`,
  ],
  [
    "a date",
    `
    {"annotations": {"org.opencontainers.image.created": "2026-01-31T08:00:00Z"}}
`,
  ],
]);
