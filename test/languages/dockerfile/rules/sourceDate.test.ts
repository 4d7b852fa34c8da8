import { sourceDate } from "../../../../server/src/languages/dockerfile/rules/sourceDate.js";
import { testRule } from "../ruleTest.js";

testRule(sourceDate, [
  [
    "neither seconds nor a stage",
    `
ARG SOURCE_DATE_EPOCH=yesterday
#                     ^^^^^^^^^ error dockerfile/source-date
FROM alpine
`,
  ],
  [
    "a stage that does more than to add one source",
    `
ARG SOURCE_DATE_EPOCH=src
FROM scratch AS src
#^^^ error dockerfile/source-date
COPY a b
FROM alpine
`,
  ],
  [
    "a stage that adds nothing, or is based on an image",
    `
ARG SOURCE_DATE_EPOCH=src
FROM scratch AS src
#^^^ error dockerfile/source-date
FROM alpine
`,
  ],
  [
    "fine ones",
    `
ARG SOURCE_DATE_EPOCH=src
FROM scratch AS src
ADD https://example.com/a.git /
FROM alpine
ARG SOURCE_DATE_EPOCH=x
`,
  ],
  [
    "seconds, and nothing",
    `
ARG SOURCE_DATE_EPOCH=1700000000
FROM alpine
`,
  ],
]);
