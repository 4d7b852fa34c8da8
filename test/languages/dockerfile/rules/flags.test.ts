import { flags } from "../../../../server/src/languages/dockerfile/rules/flags.js";
import { testRule } from "../ruleTest.js";

testRule(flags, [
  [
    "an unknown flag is reported on its name",
    `
FROM alpine
RUN --mont=type=cache,target=/x true
#   ^^^^^^ error dockerfile/unknown-flag
`,
  ],
  [
    "an instruction without flags takes none",
    `
FROM alpine
WORKDIR --link /x
#       ^^^^^^ error dockerfile/unknown-flag
`,
  ],
  [
    "a flag given twice",
    `
FROM alpine
COPY --chown=1 --chown=2 a b
#              ^^^^^^^ error dockerfile/duplicate-flag
`,
  ],
  [
    "mounts, devices and excludes may be repeated",
    `
FROM alpine
RUN --mount=target=/a --mount=target=/b true
COPY --exclude=a --exclude=b . /
`,
  ],
  [
    "a text flag without a value",
    `
FROM alpine
COPY --chown a b
#    ^^^^^^^ error dockerfile/flag-without-value
`,
  ],
  [
    "a text flag with an empty value means none",
    `
FROM alpine
COPY --chown= a b
`,
  ],
  [
    "a switch takes true and false in any case",
    `
FROM alpine
COPY --link=TRUE a b
COPY --link=1 a b
#           ^ error dockerfile/flag-not-boolean
COPY --link= a b
#    ^^^^^^ error dockerfile/flag-without-value
COPY --link a b
`,
  ],
  [
    "ARG, STOPSIGNAL and HEALTHCHECK NONE drop flags unseen",
    `
FROM alpine
ARG --x A
STOPSIGNAL --x TERM
HEALTHCHECK --x NONE
`,
  ],
  [
    "flags end at a lone --",
    `
FROM alpine
COPY --link -- --x /y
`,
  ],
  [
    "a flag in quotes and over two lines is the same flag",
    `
FROM alpine
COPY "--ch\\
own=1" --chmo=2 a b
`,
  ],
  [
    "words behind the first argument are no flags",
    `
FROM alpine
RUN echo --nothing
`,
  ],
]);
