import { expansion } from "../../../../server/src/languages/dockerfile/rules/expansion.js";
import { testRule } from "../ruleTest.js";

testRule(expansion, [
  [
    "quotes that are never closed",
    `
FROM alpine
ENV A="b
#     ^^ error dockerfile/expansion
WORKDIR it's
#         ^^ error dockerfile/expansion
`,
  ],
  [
    "braces without a name or an end",
    `
FROM alpine
ENV A=\${}
#     ^^^ error dockerfile/expansion
ENV B=\${x
#     ^^^ error dockerfile/expansion
`,
  ],
  [
    "operators that do not exist",
    `
FROM alpine
ENV A=\${x:=y} B=\${x^} C=\${x:1:2}
#     ^^^^^^^ error dockerfile/expansion
#               ^^^^^ error dockerfile/expansion
#                       ^^^^^^^^ error dockerfile/expansion
`,
  ],
  [
    "bad escapes in patterns",
    `
FROM alpine
ENV A=\${PATH#\\a}
#     ^^^^^^^^^^ error dockerfile/expansion
`,
  ],
  [
    "a demanded variable that is certainly unset or empty",
    `
FROM scratch
ARG E=
ENV A=\${X?} B=\${X:?why} C=\${E:?}
#     ^^^^^ error dockerfile/required-variable
#             ^^^^^^^^^ error dockerfile/required-variable
#                         ^^^^^^ error dockerfile/required-variable
`,
  ],
  [
    "a demanded variable that the base image or the build may set",
    `
FROM alpine
ARG Y
ENV A=\${NODE_VERSION?} B=\${Y:?}
`,
  ],
  [
    "what the shell replaces",
    `
FROM alpine
RUN echo \${x^} "
CMD echo \${}
`,
  ],
  [
    "known operators",
    `
FROM alpine
ENV A=\${x:-a} B=\${x+b} C=\${x#*/} D=\${x%%.*} E=\${x/a/b} F=\${x//a/b} G=$ H=$$ I='\${'
`,
  ],
]);
