import { testRules } from "../ruleTest.js";

testRules(["oci/repeated-name"], "oci-image-index", [
  [
    "for one platform",
    `
{"manifests": [{"annotations": {"org.opencontainers.image.ref.name": "v1"}}, {"annotations": {
"org.opencontainers.image.ref.name": "v1"
//                                   ^^^^ warning oci/repeated-name
}}]}
`,
  ],
  [
    "fine: for two platforms",
    `
{"manifests": [
{"platform": {"os": "linux", "architecture": "arm64"}, "annotations": {"org.opencontainers.image.ref.name": "v1"}},
{"platform": {"os": "linux", "architecture": "amd64"}, "annotations": {"org.opencontainers.image.ref.name": "v1"}},
{"annotations": {"org.opencontainers.image.ref.name": "v2"}}
]}
`,
  ],
]);
