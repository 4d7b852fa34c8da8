import { blankName } from "../../../../server/src/languages/dockerfile/rules/blankName.js";
import { testRule } from "../ruleTest.js";

testRule(blankName, [
  [
    "a value without a name",
    `
FROM alpine
ENV =x
#   ^^ error dockerfile/blank-name
ARG =x
#   ^^ error dockerfile/blank-name
LABEL a=1 =x
#         ^^ error dockerfile/blank-name
`,
  ],
  [
    "quoted names pass, as in BuildKit",
    `
FROM alpine
ENV ""=x
ENV a=
`,
  ],
]);
