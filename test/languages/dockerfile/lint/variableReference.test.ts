import { sameEnvReference } from "../../../../server/src/languages/dockerfile/lint/variableReference.js";
import { testRule } from "../ruleTest.js";

testRule(sameEnvReference, [
  [
    "a name of the same ENV",
    `
FROM a
ENV x=1 y=\${x}
#       ^^^^^^ information dockerfile/same-env-reference
`,
  ],
  [
    "set before, or itself",
    `
FROM a
ARG x
ENV x=1 y=$x z=$z w=$xy
`,
  ],
]);
