import { latestImage, untaggedImage } from "../../../../server/src/languages/dockerfile/lint/imageVersion.js";
import { testRule } from "../ruleTest.js";

testRule(untaggedImage, [
  [
    "no tag",
    `
FROM alpine
#    ^^^^^^ information dockerfile/untagged-image
FROM ghcr.io/a/b
#    ^^^^^^^^^^^ information dockerfile/untagged-image
`,
  ],
  [
    "tags, digests, stages, variables",
    `
FROM scratch
FROM alpine:3 AS b
FROM b
FROM $X
FROM x@sha256:00
FROM host.example:5000/a:1
`,
  ],
]);

testRule(latestImage, [
  [
    "latest",
    `
FROM alpine:latest
#    ^^^^^^^^^^^^^ information dockerfile/latest-image
`,
  ],
  [
    "a release, a digest",
    `
FROM alpine:3
FROM alpine:latest@sha256:00
FROM x:\${V:-latest}
`,
  ],
]);
