import { lateFrom } from "../../../../server/src/languages/dockerfile/lint/lateFrom.js";
import { testRule } from "../ruleTest.js";

testRule(lateFrom, [
  [
    "everything but ARG",
    `
ARG x
RUN x
#^^ information dockerfile/late-from
CMD x
#^^ information dockerfile/late-from
FROM a
`,
  ],
  [
    "ARG",
    `
ARG x
FROM a
`,
  ],
]);
