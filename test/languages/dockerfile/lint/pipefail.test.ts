import { pipefail } from "../../../../server/src/languages/dockerfile/lint/pipefail.js";
import { testRule } from "../ruleTest.js";

testRule(pipefail, [
  [
    "a pipe",
    `
FROM a
RUN x | y
#^^ information dockerfile/unchecked-pipe
RUN ["sh", "-c", "x", "|", "y"]
#^^ information dockerfile/unchecked-pipe
`,
  ],
  [
    "a shell that looks, no pipe, a shell of Windows",
    `
FROM a
RUN x || y
SHELL ["/bin/bash", "-eo", "pipefail", "-c"]
RUN x | y
FROM b
SHELL ["powershell"]
RUN x | y
`,
  ],
]);
