import { stageReference } from "../../../../server/src/languages/dockerfile/rules/stageReference.js";
import { testRule } from "../ruleTest.js";

testRule(stageReference, [
  [
    "variables are not replaced",
    `
FROM alpine
COPY --from=$X a b
#           ^^ error dockerfile/from-variable
RUN --mount=from=\${X},target=/x true
#                ^^^^ error dockerfile/from-variable
`,
  ],
  [
    "numbers count from 0",
    `
FROM alpine AS a
FROM alpine
COPY --from=0 a b
COPY --from=2 a b
#           ^ error dockerfile/stage-index
COPY --from=-1 a b
#           ^^ error dockerfile/stage-index
`,
  ],
  [
    "a stage below",
    `
FROM alpine
COPY --from=late a b
#           ^^^^ error dockerfile/stage-not-yet-built
FROM alpine AS late
`,
  ],
  [
    "a circle, also of one",
    `
FROM alpine AS a
COPY --from=b x y
#           ^ error dockerfile/stage-cycle
FROM alpine AS b
RUN --mount=from=a,target=/x true
#                ^ error dockerfile/stage-cycle
FROM alpine AS c
COPY --from=C x y
#           ^ error dockerfile/stage-cycle
`,
  ],
  [
    "what is neither a stage nor an image",
    `
FROM alpine
COPY --from=./dir a b
#           ^^^^^ error dockerfile/from-reference
COPY --from=Upper a b
#           ^^^^^ error dockerfile/from-reference
`,
  ],
  [
    "stages in any case, images, contexts",
    `
FROM alpine AS build
FROM scratch
COPY --from=BUILD a b
COPY --from=nginx:1.27 a b
COPY --from=context a b
RUN --mount=from=golang:1.24,target=/x true
`,
  ],
]);
