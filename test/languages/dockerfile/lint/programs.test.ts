import { apt, changedDirectory, pointlessProgram, sudo } from "../../../../server/src/languages/dockerfile/lint/programs.js";
import { testRule } from "../ruleTest.js";

testRule(pointlessProgram, [
  [
    "what looks after a running system",
    `
FROM a
RUN x && service nginx start
#        ^^^^^^^ hint dockerfile/pointless-program
ONBUILD RUN ps
#           ^^ hint dockerfile/pointless-program
`,
  ],
  [
    "names in other places",
    `
FROM a
RUN apt-get install -y top && echo ssh
`,
  ],
]);

testRule(changedDirectory, [
  [
    "`cd` anywhere in a script",
    `
FROM a
RUN x || (cd /a && make)
#         ^^ information dockerfile/changed-directory
RUN x="$(cd /a && pwd)"
#        ^^ information dockerfile/changed-directory
`,
  ],
  [
    "in an argument, and behind ONBUILD",
    `
FROM a
RUN echo cd /a
ONBUILD RUN cd /a
`,
  ],
]);

testRule(sudo, [
  [
    "sudo",
    `
FROM a
RUN A=b sudo make
#       ^^^^ information dockerfile/sudo
`,
  ],
  [
    "its package",
    `
FROM a
RUN apt-get install -y sudo
`,
  ],
]);

testRule(apt, [
  [
    "apt",
    `
FROM a
RUN apt update
#   ^^^ information dockerfile/apt
`,
  ],
  [
    "apt-get",
    `
FROM a
RUN apt-get update
`,
  ],
]);
