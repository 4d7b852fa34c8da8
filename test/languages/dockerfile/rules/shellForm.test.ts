import { shellForm } from "../../../../server/src/languages/dockerfile/rules/shellForm.js";
import { testRule } from "../ruleTest.js";

testRule(shellForm, [
  [
    "CMD and ENTRYPOINT for the shell",
    `
FROM alpine
CMD run
#   ^^^ warning dockerfile/shell-form
ENTRYPOINT ['run']
#          ^^^^^^^ warning dockerfile/shell-form
`,
  ],
  [
    "after SHELL they are meant so, also in a stage on top",
    `
FROM alpine AS a
SHELL ["/bin/bash", "-c"]
CMD run
FROM a
ENTRYPOINT run
`,
  ],
  [
    "JSON, RUN and HEALTHCHECK",
    `
FROM alpine
CMD ["run"]
RUN run
HEALTHCHECK CMD run
`,
  ],
]);
