import { undefinedVariable } from "../../../../server/src/languages/dockerfile/rules/undefinedVariable.js";
import { testRule } from "../ruleTest.js";

testRule(undefinedVariable, [
  [
    "over scratch nothing else sets variables",
    `
FROM scratch
ENV A=$NOTHING
#     ^^^^^^^^ warning dockerfile/undefined-variable
`,
  ],
  [
    "over an image only slips are told",
    `
FROM alpine
ENV VERSION=1
ENV A=$VERSON B=$OTHER
#     ^^^^^^^ warning dockerfile/undefined-variable
`,
  ],
  [
    "a demanded one that nothing sets",
    `
FROM alpine
ENV A=\${MUST:?}
#     ^^^^^^^^^ warning dockerfile/undefined-variable
`,
  ],
  [
    "declared, set and predefined ones",
    `
FROM scratch
ARG A
ARG TARGETARCH
ENV B=$A C=$PATH
ENV D=$B$TARGETARCH
RUN echo $X
EXPOSE $P
`,
  ],
]);
