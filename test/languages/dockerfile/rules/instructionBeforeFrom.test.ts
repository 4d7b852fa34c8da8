import { instructionBeforeFrom } from "../../../../server/src/languages/dockerfile/rules/instructionBeforeFrom.js";
import { testRule } from "../ruleTest.js";

testRule(instructionBeforeFrom, [
  [
    "the first instruction before FROM is reported",
    `
ARG V=1
RUN true
#^^ error dockerfile/instruction-before-from
COPY a b
FROM alpine:$V
`,
  ],
  [
    "ARG may stand before FROM",
    `
ARG V=1
FROM alpine:$V
`,
  ],
  [
    "ARG alone is no image",
    `
ARG V=1
ARG W=2
#^^ error dockerfile/instruction-before-from
`,
  ],
  [
    "an unknown keyword is not this rule's business",
    `
FRM alpine
`,
  ],
]);
