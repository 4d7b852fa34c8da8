import { testRules } from "../../ruleTest.js";

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

testRules(
  ["oci/diff-ids"],
  "oci-image-manifest",
  [
    [
      "another layer",
      `
{"schemaVersion": 2,
"config": {"mediaType": "application/vnd.oci.image.config.v1+json",
"size": 12,
"digest": "sha256:cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"},
"layers": [
{"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
"size": 12,
"digest": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/diff-ids
]}
`,
    ],
    [
      "too many layers",
      `
{"schemaVersion": 2,
"config": {"mediaType": "application/vnd.oci.image.config.v1+json",
"size": 12,
"digest": "sha256:cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"},
"layers": [{}, {}]
//^^^^^^ error oci/diff-ids
}
`,
    ],
    [
      "the listed layer",
      `
{"schemaVersion": 2,
"config": {"mediaType": "application/vnd.oci.image.config.v1+json",
"size": 12,
"digest": "sha256:cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"},
"layers": [
{"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
"size": 12,
"digest": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
]}
`,
    ],
  ],
  {
    [digest("a")]: { size: 12, unpacked: digest("1") },
    [digest("b")]: { size: 12, unpacked: digest("2") },
    [digest("c")]: { size: 12, document: { rootfs: { type: "layers", diff_ids: [digest("1")] } } },
  },
);
