import { fileFlags } from "../../../../server/src/languages/dockerfile/rules/fileFlags.js";
import { testRule } from "../ruleTest.js";

testRule(fileFlags, [
  [
    "modes",
    `
FROM alpine
COPY --chmod=9 a b
#            ^ error dockerfile/chmod
COPY --chmod=10000 a b
#            ^^^^^ error dockerfile/chmod
COPY --chmod=u a b
#            ^ error dockerfile/chmod
ADD --chmod=u+z a b
#           ^^^ error dockerfile/chmod
`,
  ],
  [
    "names beside --link",
    `
FROM alpine
COPY --link --chown=app:app a b
#                   ^^^^^^^ error dockerfile/chown-name-with-link
COPY --link --chown=:staff a b
#                   ^^^^^^ error dockerfile/chown-name-with-link
`,
  ],
  [
    "fine ones",
    `
FROM alpine
COPY --chmod=0755 a b
COPY --chmod=u=rwX,go=rX a b
COPY --chmod=$M a b
COPY --link --chown=1000:root a b
COPY --chown=app a b
`,
  ],
]);
