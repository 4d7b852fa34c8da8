import { shellCommandForm } from "../../../../server/src/languages/dockerfile/lint/shellCommandForm.js";
import { testRule } from "../ruleTest.js";

testRule(shellCommandForm, [
  [
    "shell form",
    `
FROM a
CMD x y
#   ^^^ information dockerfile/shell-command-form
HEALTHCHECK CMD x
#           ^^^^^ information dockerfile/shell-command-form
`,
  ],
  [
    "JSON form, and NONE",
    `
FROM a
CMD ["x"]
HEALTHCHECK NONE
RUN x
`,
  ],
]);
