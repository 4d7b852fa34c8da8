import { testRules } from "../../ruleTest.js";

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

testRules(
  ["oci/missing-blob"],
  "oci-image-manifest",
  [
    [
      "no such layer",
      `
{"schemaVersion": 2, "config": {},
"layers": [
{"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
"size": 12,
"digest": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/missing-blob
]}
`,
    ],
    [
      "a layer that is there, and one that nobody looked at",
      `
{"schemaVersion": 2, "config": {},
"layers": [
{"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
"size": 12,
"digest": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
,
{"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
"size": 12,
"digest": "sha256:cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"}
]}
`,
    ],
    [
      "a layer that lies elsewhere",
      `
{"schemaVersion": 2, "config": {},
"layers": [{"urls": ["https://example.com/layer"],
"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
"size": 12,
"digest": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}
]}
`,
    ],
  ],
  {
    [digest("a")]: { size: 12 },
    [digest("b")]: null,
  },
);
