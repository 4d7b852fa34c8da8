import { consecutiveRuns } from "../../../../server/src/languages/dockerfile/lint/consecutiveRuns.js";
import { testRule } from "../ruleTest.js";

testRule(consecutiveRuns, [
  [
    "two in a row",
    `
FROM a
RUN x
RUN y
#^^ hint dockerfile/consecutive-runs
`,
  ],
  [
    "several commands, something between, other flags",
    `
FROM a
RUN x && y
RUN z
ENV a=b
RUN y
RUN --network=none z
`,
  ],
]);
