import { checkDirective } from "../../../../server/src/languages/dockerfile/rules/checkDirective.js";
import { testRule } from "../ruleTest.js";

testRule(checkDirective, [
  [
    "unknown options, and options without a value",
    `# check=skipp=all;error
#       ^^^^^^^^^ error dockerfile/check-directive
#                 ^^^^^ error dockerfile/check-directive
FROM alpine
`,
  ],
  [
    "error takes a boolean",
    `# check=error=yes
#       ^^^^^^^^^ error dockerfile/check-directive
FROM alpine
`,
  ],
  [
    "the value ends at its first space",
    `# check=skip=A, B;error=maybe
FROM alpine
`,
  ],
  [
    "further down it is a comment",
    `

# check=error=yes
FROM alpine
`,
  ],
]);
