import { fixedPlatform, targetPlatform } from "../../../../server/src/languages/dockerfile/lint/fromPlatform.js";
import { testRule } from "../ruleTest.js";

testRule(fixedPlatform, [
  [
    "fixed",
    `
FROM --platform=linux/amd64 a
#               ^^^^^^^^^^^ information dockerfile/fixed-platform
`,
  ],
  [
    "of builder and target",
    `
FROM --platform=$BUILDPLATFORM a
FROM --platform=\${TARGETPLATFORM} a
FROM a
`,
  ],
]);

testRule(targetPlatform, [
  [
    "the default",
    `
FROM --platform=$TARGETPLATFORM a
#               ^^^^^^^^^^^^^^^ information dockerfile/target-platform
`,
  ],
  [
    "another",
    `
FROM --platform=$BUILDPLATFORM a
`,
  ],
]);
