import { describe } from "vitest";
import { duplicateStageName, reservedStageName } from "../../../../server/src/languages/dockerfile/rules/stageNameClash.js";
import { testRule } from "../ruleTest.js";

describe("dockerfile/duplicate-stage-name", () => {
  testRule(duplicateStageName, [
    [
      "a name that is taken",
      `
FROM alpine AS a
FROM alpine AS A
#              ^ warning dockerfile/duplicate-stage-name
`,
    ],
    [
      "different names",
      `
FROM alpine AS a
FROM alpine AS b
FROM alpine
FROM alpine
`,
    ],
  ]);
});

describe("dockerfile/reserved-stage-name", () => {
  testRule(reservedStageName, [
    [
      "names that mean something",
      `
FROM alpine AS context
#              ^^^^^^^ warning dockerfile/reserved-stage-name
FROM alpine AS Scratch
#              ^^^^^^^ warning dockerfile/reserved-stage-name
`,
    ],
    [
      "scratch as an image",
      `
FROM scratch AS empty
`,
    ],
  ]);
});
