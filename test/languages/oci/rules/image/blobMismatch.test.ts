import { testRules } from "../../ruleTest.js";

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

testRules(
  ["oci/blob-mismatch"],
  "oci-image-index",
  [
    [
      "another size",
      `
{"schemaVersion": 2, "manifests": [
{"mediaType": "application/vnd.oci.image.manifest.v1+json",
"size": 13,
//      ^^ error oci/blob-mismatch
"digest": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
]}
`,
    ],
    [
      "another digest",
      `
{"schemaVersion": 2, "manifests": [
{"mediaType": "application/vnd.oci.image.manifest.v1+json",
"size": 12,
"digest": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/blob-mismatch
]}
`,
    ],
    [
      "the right ones, and one that nobody looked at",
      `
{"schemaVersion": 2, "manifests": [
{"mediaType": "application/vnd.oci.image.manifest.v1+json",
"size": 12,
"digest": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
,
{"mediaType": "application/vnd.oci.image.manifest.v1+json",
"size": 1,
"digest": "sha256:cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"}
]}
`,
    ],
  ],
  {
    [digest("a")]: { size: 12, digest: digest("a") },
    [digest("b")]: { size: 12, digest: digest("c") },
  },
);
