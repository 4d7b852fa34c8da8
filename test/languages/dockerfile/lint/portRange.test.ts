import { portRange } from "../../../../server/src/languages/dockerfile/lint/portRange.js";
import { testRule } from "../ruleTest.js";

testRule(portRange, [
  [
    "too high",
    `
FROM a
EXPOSE 80 65536/tcp
#         ^^^^^^^^^ information dockerfile/port-too-high
EXPOSE 80-70000
#      ^^^^^^^^ information dockerfile/port-too-high
`,
  ],
  [
    "the highest",
    `
FROM a
EXPOSE 65535 $PORT
`,
  ],
]);
