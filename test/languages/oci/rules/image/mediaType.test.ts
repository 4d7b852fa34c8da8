import { testRules } from "../../ruleTest.js";

testRules(["oci/media-type"], "oci-image-manifest", [
  [
    "layers that are none, or of another format",
    `
    {"config": {"mediaType": "application/vnd.oci.image.config.v1+json"}, "layers": [
    {"mediaType": "application/vnd.oci.image.config.v1+json"},
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/media-type
    {"mediaType": "application/vnd.oci.image.layer.nondistributable.v1.tar"},
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/media-type
    {"mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip"}
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/media-type
]}
`,
  ],
  [
    "artifacts have layers of any type",
    `
    {"config": {"mediaType": "application/vnd.oci.empty.v1+json"}, "layers": [{"mediaType": "text/plain"}]}
`,
  ],
]);

// More of the same rule.
testRules(["oci/media-type"], "oci-image-manifest", [
  [
    "two kinds in one",
    `
    {
      "layers": [],
      "manifests": [],
//    ^^^^^^^^^^^ error oci/media-type
      "subject": {"mediaType": "application/vnd.oci.image.config.v1+json"}
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning oci/media-type
    }
`,
  ],
]);
