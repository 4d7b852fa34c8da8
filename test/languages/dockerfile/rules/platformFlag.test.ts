import { describe } from "vitest";
import { constantPlatform, redundantPlatform } from "../../../../server/src/languages/dockerfile/rules/platformFlag.js";
import { testRule } from "../ruleTest.js";

describe("dockerfile/redundant-platform", () => {
  testRule(redundantPlatform, [
    [
      "the target platform is the default",
      `
FROM --platform=$TARGETPLATFORM alpine
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning dockerfile/redundant-platform
FROM --platform=linux/$TARGETARCH alpine
`,
    ],
    [
      "the build platform is not",
      `
FROM --platform=$BUILDPLATFORM alpine
`,
    ],
  ]);
});

describe("dockerfile/constant-platform", () => {
  testRule(constantPlatform, [
    [
      "a fixed platform",
      `
FROM --platform=linux/amd64 alpine
#               ^^^^^^^^^^^ warning dockerfile/constant-platform
FROM --platform=x86_64 alpine AS build
#               ^^^^^^ warning dockerfile/constant-platform
`,
    ],
    [
      "a stage that tells it",
      `
FROM --platform=linux/arm64 alpine AS build-arm64
FROM --platform=$X alpine
`,
    ],
  ]);
});
