import { unverifiedDownload } from "../../../../server/src/languages/dockerfile/rules/unverifiedDownload.js";
import { testRule } from "../ruleTest.js";

testRule(unverifiedDownload, [
  [
    "a download without a checksum",
    `
FROM alpine
ADD https://example.com/a.tar.gz /x/
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint dockerfile/unverified-download
`,
  ],
  [
    "one with a checksum, local files, and Git",
    `
FROM alpine
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/a.tar.gz /x/
ADD a.tar.gz https://github.com/example/a.git#v1 /x/
`,
  ],
]);
