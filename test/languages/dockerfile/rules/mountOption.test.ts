import { mountOption } from "../../../../server/src/languages/dockerfile/rules/mountOption.js";
import { testRule } from "../ruleTest.js";

testRule(mountOption, [
  [
    "an unknown option",
    `
FROM alpine
RUN --mount=typ=cache,target=/x true
#           ^^^ error dockerfile/unknown-mount-option
`,
  ],
  [
    "an unknown type",
    `
FROM alpine
RUN --mount=type=bnd,target=/x true
#                ^^^ error dockerfile/mount-option-value
`,
  ],
  [
    "an option that needs a value",
    `
FROM alpine
RUN --mount=type=cache,target true
#                      ^^^^^^ error dockerfile/mount-option-value
`,
  ],
  [
    "values of the wrong kind",
    `
FROM alpine
RUN --mount=type=cache,target=/x,sharing=open,mode=rwx,uid=me true
#                                        ^^^^ error dockerfile/mount-option-value
#                                                  ^^^ error dockerfile/mount-option-value
#                                                          ^^ error dockerfile/mount-option-value
RUN --mount=type=tmpfs,target=/x,size=1x true
#                                     ^^ error dockerfile/mount-option-value
RUN --mount=target=/x,ro=yes true
#                        ^^^ error dockerfile/mount-option-value
`,
  ],
  [
    "stray quotes",
    `
FROM alpine
RUN --mount=type=cache,target=a\\"b true
#           ^^^^^^^^^^^^^^^^^^^^^^ error dockerfile/mount-syntax
RUN --mount= true
#   ^^^^^^^^ error dockerfile/mount-syntax
`,
  ],
  [
    "names and types in any case, values with variables",
    `
FROM alpine
RUN --mount=TYPE=Cache,DST=/x,Sharing=LOCKED,uid=\${ID} true
`,
  ],
  [
    "an argument's default counts",
    `
FROM alpine
ARG T=cash
RUN --mount=type=$T,target=/x true
#                ^^ error dockerfile/mount-option-value
`,
  ],
]);
