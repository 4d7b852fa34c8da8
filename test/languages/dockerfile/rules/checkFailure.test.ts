import { fromAsCasing, stageNameCasing } from "../../../../server/src/languages/dockerfile/rules/casing.js";
import { checkFailure } from "../../../../server/src/languages/dockerfile/rules/checkFailure.js";
import { testRule } from "../ruleTest.js";

testRule(checkFailure([stageNameCasing, fromAsCasing]), [
  [
    "findings stop the build",
    `# check=error=true
#       ^^^^^^^^^^ error dockerfile/check-failure
FROM alpine as A
`,
  ],
  [
    "none do not",
    `# check=error=true
FROM alpine AS a
`,
  ],
  [
    "left-out ones do not",
    `# check=skip=all;error=true
FROM alpine as A
`,
  ],
  [
    "without error=true they warn only",
    `# check=error=false
FROM alpine as A
`,
  ],
]);
