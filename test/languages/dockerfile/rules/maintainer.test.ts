import { maintainer } from "../../../../server/src/languages/dockerfile/rules/maintainer.js";
import { testRule } from "../ruleTest.js";

testRule(maintainer, [
  [
    "is reported on its keyword",
    `
FROM alpine
MAINTAINER me
#^^^^^^^^^ warning dockerfile/maintainer-deprecated
`,
  ],
  [
    "a label is fine",
    `
FROM alpine
LABEL maintainer=me
`,
  ],
]);
