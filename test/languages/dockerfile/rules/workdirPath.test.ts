import { workdirPath } from "../../../../server/src/languages/dockerfile/rules/workdirPath.js";
import { testRule } from "../ruleTest.js";

testRule(workdirPath, [
  [
    "a relative path first",
    `
FROM alpine
WORKDIR app
#       ^^^ warning dockerfile/relative-workdir
WORKDIR src
`,
  ],
  [
    "an absolute one first, here or below",
    `
FROM alpine AS a
WORKDIR /app
WORKDIR src
FROM a
WORKDIR x
`,
  ],
  [
    "Windows paths and unknown variables",
    `
FROM alpine
WORKDIR C:\\\\app
FROM alpine
WORKDIR $HOME
`,
  ],
]);
