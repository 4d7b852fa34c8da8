import { ownCopySource, unknownCopySource } from "../../../../server/src/languages/dockerfile/lint/copySource.js";
import { testRule } from "../ruleTest.js";

testRule(unknownCopySource, [
  [
    "a name, and a number from here on",
    `
FROM a AS b
COPY --from=c /x /y
#           ^ information dockerfile/unknown-copy-source
COPY --from=1 /x /y
#           ^ information dockerfile/unknown-copy-source
`,
  ],
  [
    "stages above and images",
    `
FROM a AS b
FROM a
COPY --from=b /x /y
COPY --from=B /x /y
COPY --from=0 /x /y
COPY --from=nginx:1 /x /y
`,
  ],
]);

testRule(ownCopySource, [
  [
    "itself",
    `
FROM a AS stage
COPY --from=stage /x /y
#           ^^^^^ information dockerfile/copy-from-own-stage
`,
  ],
  [
    "another",
    `
FROM a AS b
FROM a AS c
COPY --from=b /x /y
`,
  ],
]);
