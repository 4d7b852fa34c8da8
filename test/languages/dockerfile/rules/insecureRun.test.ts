import { insecureRun } from "../../../../server/src/languages/dockerfile/rules/insecureRun.js";
import { testRule } from "../ruleTest.js";

testRule(insecureRun, [
  [
    "steps without a sandbox or a network of their own",
    `
FROM alpine
RUN --security=insecure --network=host true
#   ^^^^^^^^^^^^^^^^^^^ hint dockerfile/insecure-run
#                       ^^^^^^^^^^^^^^ hint dockerfile/host-network-run
`,
  ],
  [
    "the defaults, and less",
    `
FROM alpine
RUN --security=sandbox --network=none true
RUN echo --network=host
`,
  ],
]);
