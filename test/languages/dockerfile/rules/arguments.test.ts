import { argumentCount } from "../../../../server/src/languages/dockerfile/rules/arguments.js";
import { testRule } from "../ruleTest.js";

testRule(argumentCount, [
  [
    "instructions without arguments",
    `
FROM alpine
ENV
#^^ error dockerfile/missing-argument
ARG
#^^ error dockerfile/missing-argument
EXPOSE
#^^^^^ error dockerfile/missing-argument
WORKDIR
#^^^^^^ error dockerfile/missing-argument
USER
#^^^ error dockerfile/missing-argument
VOLUME []
#^^^^^ error dockerfile/missing-argument
ONBUILD
#^^^^^^ error dockerfile/missing-argument
SHELL []
#^^^^ error dockerfile/missing-argument
LABEL
#^^^^ error dockerfile/missing-argument
STOPSIGNAL
#^^^^^^^^^ error dockerfile/missing-argument
HEALTHCHECK
#^^^^^^^^^^ error dockerfile/missing-argument
`,
  ],
  [
    "RUN, CMD and ENTRYPOINT may be empty",
    `
FROM alpine
RUN
CMD
ENTRYPOINT []
`,
  ],
  [
    "COPY needs a source and a destination",
    `
FROM alpine
COPY
#^^^ error dockerfile/missing-argument
ADD a
#   ^ error dockerfile/missing-argument
COPY ["a"]
#      ^ error dockerfile/missing-argument
`,
  ],
  [
    "FROM takes an image and perhaps AS and a name",
    `
FROM
#^^^ error dockerfile/from-arguments
FROM alpine x
#           ^ error dockerfile/from-arguments
FROM alpine AS
#           ^^ error dockerfile/from-arguments
FROM alpine AS a b
#                ^ error dockerfile/from-arguments
FROM alpine as a
`,
  ],
  [
    "a comment behind FROM is no comment",
    `
FROM alpine # small
#           ^ error dockerfile/from-arguments
FROM alpine AS a # small
#                ^ error dockerfile/from-arguments
`,
  ],
  [
    "a here-document is no destination",
    `
FROM alpine
COPY a <<EOF
#      ^^^^^ error dockerfile/heredoc-destination
EOF
`,
  ],
  [
    "a here-document is a source",
    `
FROM alpine
COPY <<EOF /a
EOF
`,
  ],
  [
    "SHELL takes JSON only",
    `
FROM alpine
SHELL /bin/sh -c
#     ^^^^^^^^^^ error dockerfile/shell-not-json
SHELL ["/bin/sh", '-c']
#     ^^^^^^^^^^^^^^^^^ error dockerfile/shell-not-json
SHELL ["/bin/sh", "-c"]
`,
  ],
]);
