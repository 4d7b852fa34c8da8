import { legacyPair } from "../../../../server/src/languages/dockerfile/rules/legacyPair.js";
import { testRule } from "../ruleTest.js";

testRule(legacyPair, [
  [
    "a name and a value without =",
    `
FROM alpine
ENV A b c
#   ^ warning dockerfile/legacy-key-value
LABEL maintainer me
#     ^^^^^^^^^^ warning dockerfile/legacy-key-value
`,
  ],
  [
    "with =",
    `
FROM alpine
ENV A=b C=d
`,
  ],
]);
