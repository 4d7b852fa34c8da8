import { testRules } from "../../ruleTest.js";

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

testRules(
  ["oci/blob-media-type"],
  "oci-image-index",
  [
    [
      "it calls itself another",
      `
{"schemaVersion": 2, "manifests": [
{"mediaType": "application/vnd.oci.image.config.v1+json",
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/blob-media-type
"size": 12,
"digest": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
]}
`,
    ],
    [
      "it is another by its members",
      `
{"schemaVersion": 2, "manifests": [
{"mediaType": "application/vnd.oci.image.manifest.v1+json",
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/blob-media-type
"size": 12,
"digest": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}
]}
`,
    ],
    [
      "the same, and a type that nobody knows",
      `
{"schemaVersion": 2, "manifests": [
{"mediaType": "application/vnd.oci.image.manifest.v1+json",
"size": 12,
"digest": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
,
{"mediaType": "application/vnd.example+json",
"size": 12,
"digest": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}
]}
`,
    ],
  ],
  {
    [digest("a")]: { size: 12, document: { schemaVersion: 2, mediaType: "application/vnd.oci.image.manifest.v1+json" } },
    [digest("b")]: { size: 12, document: { schemaVersion: 2, manifests: [] } },
  },
);
