import { runOptions } from "../../../../server/src/languages/dockerfile/rules/runOptions.js";
import { testRule } from "../ruleTest.js";

testRule(runOptions, [
  [
    "networks and security modes are taken to the letter",
    `
FROM alpine
RUN --network=hosts true
#             ^^^^^ error dockerfile/run-network
RUN --network=NONE true
#             ^^^^ error dockerfile/run-network
RUN --security=privileged true
#              ^^^^^^^^^^ error dockerfile/run-security
RUN --network= true
#   ^^^^^^^^^^ error dockerfile/run-network
`,
  ],
  [
    "known ones",
    `
FROM alpine
RUN --network=none --security=insecure true
`,
  ],
]);
