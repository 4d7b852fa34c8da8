import { unknownInstruction } from "../../../../server/src/languages/dockerfile/rules/unknownInstruction.js";
import { testRule } from "../ruleTest.js";

testRule(unknownInstruction, [
  [
    "a keyword that is none is reported on itself",
    `
FROM alpine
RNU apk add curl
#^^ error dockerfile/unknown-instruction
`,
  ],
  [
    "case does not matter",
    `
from alpine
run true
Copy a b
`,
  ],
  [
    "behind ONBUILD it counts where another stage builds on this one",
    `
FROM alpine AS base
ONBUILD RNU x
#       ^^^ error dockerfile/unknown-instruction
FROM base
`,
  ],
  [
    "behind ONBUILD nobody looks at it otherwise",
    `
FROM alpine
ONBUILD RNU x
`,
  ],
  [
    "a body line after an unclosed quote is read as an instruction, as BuildKit does",
    `
FROM alpine
RUN <<EOF echo "
echo hi
#^^^ error dockerfile/unknown-instruction
EOF
#^^ error dockerfile/unknown-instruction
`,
  ],
  [
    "a no-break space is no end of a keyword",
    `
FROM alpine
RUN\u00a0true
#^^^^^^^ error dockerfile/unknown-instruction
`,
  ],
]);
