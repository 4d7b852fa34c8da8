import { downloadPrograms } from "../../../../server/src/languages/dockerfile/lint/downloadPrograms.js";
import { testRule } from "../ruleTest.js";

testRule(downloadPrograms, [
  [
    "both",
    `
FROM a
RUN curl x
RUN wget y
#^^ hint dockerfile/curl-and-wget
`,
  ],
  [
    "one in each stage",
    `
FROM a
RUN curl x
FROM b
RUN wget y
`,
  ],
]);
