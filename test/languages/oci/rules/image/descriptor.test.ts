import { testRules } from "../../ruleTest.js";

testRules(["oci/descriptor"], "oci-image-manifest", [
  [
    "the empty descriptor",
    `
    {"config": {
    "mediaType": "application/vnd.oci.empty.v1+json",
    "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error oci/descriptor
    "size": 3
//          ^ error oci/descriptor
}}
`,
  ],
  [
    "embedded content of another length",
    `
    {"layers": [{"size": 5,
    "data": "e30="
//          ^^^^^^ error oci/descriptor
}]}
`,
  ],
  [
    "no layers",
    `
    {
    "layers": []
//  ^^^^^^^^ warning oci/descriptor
}
`,
  ],
  [
    "fine",
    `
    {"config": {
    "mediaType": "application/vnd.oci.empty.v1+json",
    "digest": "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    "size": 2,
    "data": "e30="
}, "layers": [{}]}
`,
  ],
]);
