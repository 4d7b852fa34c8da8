import { describe } from "vitest";
import { defaultArgument, undefinedArgument } from "../../../../server/src/languages/dockerfile/rules/fromVariable.js";
import { testRule } from "../ruleTest.js";

describe("dockerfile/undefined-argument-in-from", () => {
  testRule(undefinedArgument, [
    [
      "a variable that no ARG above FROM declares",
      `
ARG VERSION=1
FROM alpine:$VERSON
#           ^^^^^^^ warning dockerfile/undefined-argument-in-from
ARG LATER=1
FROM --platform=$LATER alpine
#               ^^^^^^ warning dockerfile/undefined-argument-in-from
`,
    ],
    [
      "declared and predefined ones",
      `
ARG V
FROM --platform=$BUILDPLATFORM alpine:\${V:-1}
`,
    ],
  ]);
});

describe("dockerfile/default-argument-in-from", () => {
  testRule(defaultArgument, [
    [
      "no image without build arguments",
      `
ARG IMAGE
FROM $IMAGE
#    ^^^^^^ warning dockerfile/default-argument-in-from
FROM alpine:$IMAGE
#    ^^^^^^^^^^^^^ warning dockerfile/default-argument-in-from
`,
    ],
    [
      "with a default there is one",
      `
ARG V=3
FROM alpine:$V
FROM \${IMAGE:-alpine}
`,
    ],
  ]);
});
