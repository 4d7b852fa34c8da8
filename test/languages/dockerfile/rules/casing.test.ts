import { describe, expect, test } from "vitest";
import { fromAsCasing, instructionCasing, stageNameCasing } from "../../../../server/src/languages/dockerfile/rules/casing.js";
import { findingsOf, testRule } from "../ruleTest.js";

describe("dockerfile/stage-name-casing", () => {
  testRule(stageNameCasing, [
    [
      "upper-case letters in a stage's name",
      `
FROM alpine AS Build
#              ^^^^^ warning dockerfile/stage-name-casing
FROM alpine AS build
`,
    ],
    [
      "left out for this line",
      `# check=skip=StageNameCasing

# a note
FROM alpine AS Build
`,
    ],
    [
      "left out above one instruction",
      `

# check=skip=StageNameCasing
FROM alpine AS Build
FROM alpine AS Other
#              ^^^^^ warning dockerfile/stage-name-casing
`,
    ],
  ]);
});

describe("dockerfile/from-as-casing", () => {
  testRule(fromAsCasing, [
    [
      "AS and FROM in different cases",
      `
FROM alpine as a
#           ^^ warning dockerfile/from-as-casing
from alpine AS b
#           ^^ warning dockerfile/from-as-casing
from alpine as c
`,
    ],
    [
      "a mixed FROM says nothing",
      `
From alpine as a
`,
    ],
  ]);
});

describe("dockerfile/instruction-casing", () => {
  testRule(instructionCasing, [
    [
      "the minority is reported",
      `
FROM alpine
RUN true
run true
#^^ warning dockerfile/instruction-casing
Copy a b
#^^^ warning dockerfile/instruction-casing
`,
    ],
    [
      "ARG before FROM does not count",
      `
arg A=1
FROM alpine
RUN true
`,
    ],
  ]);
});

test("what is no keyword is not mended by its case", () => {
  const fixed = (text: string) => findingsOf(instructionCasing, text).map(({ fixes }) => fixes?.[0]?.title);
  expect(fixed("FROM a\nRUN b\necho c\nrun d\n")).toEqual([undefined, "Write RUN"]);
  expect(findingsOf(fromAsCasing, "FROM a b@c d\n").flatMap(({ fixes }) => fixes ?? [])).toEqual([]);
});
