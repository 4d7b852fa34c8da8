import { labelKey } from "../../../../server/src/languages/dockerfile/lint/labelKey.js";
import { testRule } from "../ruleTest.js";

testRule(labelKey, [
  [
    "other letters, kept name spaces",
    `
FROM a
LABEL Aa=b
#     ^^ hint dockerfile/label-key
LABEL com.docker.x=b
#     ^^^^^^^^^^^^ hint dockerfile/label-key
`,
  ],
  [
    "good ones",
    `
FROM a
LABEL org.opencontainers.image.title=b x-y=c "quoted.key"=d
`,
  ],
]);
