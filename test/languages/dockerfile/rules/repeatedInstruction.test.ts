import { repeatedInstruction } from "../../../../server/src/languages/dockerfile/rules/repeatedInstruction.js";
import { testRule } from "../ruleTest.js";

testRule(repeatedInstruction, [
  [
    "the one without effect is marked",
    `
FROM alpine
CMD ["a"]
#^^ warning dockerfile/repeated-instruction
CMD ["b"]
HEALTHCHECK NONE
#^^^^^^^^^^ warning dockerfile/repeated-instruction
HEALTHCHECK CMD x
`,
  ],
  [
    "each stage has its own",
    `
FROM alpine
CMD ["a"]
FROM alpine
CMD ["b"]
`,
  ],
]);
