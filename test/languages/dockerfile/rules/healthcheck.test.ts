import { healthcheck } from "../../../../server/src/languages/dockerfile/rules/healthcheck.js";
import { testRule } from "../ruleTest.js";

testRule(healthcheck, [
  [
    "an unknown type",
    `
FROM alpine
HEALTHCHECK curl localhost
#           ^^^^ error dockerfile/healthcheck-type
`,
  ],
  [
    "CMD needs a command, NONE takes none",
    `
FROM alpine
HEALTHCHECK CMD
#           ^^^ error dockerfile/healthcheck-command
HEALTHCHECK CMD []
#           ^^^ error dockerfile/healthcheck-command
HEALTHCHECK NONE x
#           ^^^^ error dockerfile/healthcheck-command
`,
  ],
  [
    "times need a unit and at least a millisecond",
    `
FROM alpine
HEALTHCHECK --interval=5 --timeout=1d CMD x
#                      ^ error dockerfile/healthcheck-duration
#                                  ^^ error dockerfile/healthcheck-duration
HEALTHCHECK --interval=10us --start-period=-1s CMD x
#                      ^^^^ error dockerfile/healthcheck-duration
#                                          ^^^ error dockerfile/healthcheck-duration
`,
  ],
  [
    "retries are whole numbers",
    `
FROM alpine
HEALTHCHECK --retries=a CMD x
#                     ^ error dockerfile/healthcheck-retries
HEALTHCHECK --retries=-1 CMD x
#                     ^^ error dockerfile/healthcheck-retries
`,
  ],
  [
    "fine ones",
    `
FROM alpine
HEALTHCHECK --interval=1m30s --timeout=0 --start-interval=1.5s --retries=0 cmd x
HEALTHCHECK none
`,
  ],
  [
    "NONE drops its flags",
    `
FROM alpine
HEALTHCHECK --interval=5 NONE
`,
  ],
]);
