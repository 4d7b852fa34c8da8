import { onbuildTrigger } from "../../../../server/src/languages/dockerfile/rules/onbuildTrigger.js";
import { testRule } from "../ruleTest.js";

testRule(onbuildTrigger, [
  [
    "FROM, MAINTAINER and ONBUILD are no triggers",
    `
FROM alpine
ONBUILD FROM x
#       ^^^^ error dockerfile/onbuild-trigger
ONBUILD maintainer me
#       ^^^^^^^^^^ error dockerfile/onbuild-trigger
ONBUILD ONBUILD RUN x
#       ^^^^^^^ error dockerfile/onbuild-trigger
`,
  ],
  [
    "anything else may be kept",
    `
FROM alpine
ONBUILD RUN true
ONBUILD RNU x
`,
  ],
]);
