import { copyTargetRelative, copyTargetSlash, wholeCopy } from "../../../../server/src/languages/dockerfile/lint/copyTarget.js";
import { testRule } from "../ruleTest.js";

testRule(copyTargetSlash, [
  [
    "several sources",
    `
FROM a
COPY x y /z
#        ^^ information dockerfile/copy-target-without-slash
`,
  ],
  [
    "a directory, and one source",
    `
FROM a
COPY x y /z/
COPY x /z
COPY ["x", "y", "/z/"]
`,
  ],
]);

testRule(copyTargetRelative, [
  [
    "no WORKDIR",
    `
FROM a AS b
COPY x y/
#      ^^ information dockerfile/relative-copy-target
`,
  ],
  [
    "WORKDIR here or in the base, absolute targets",
    `
FROM a AS b
COPY x /y
COPY x $Y
COPY x c:/y
WORKDIR /w
COPY x y
FROM b
COPY x y
`,
  ],
]);

testRule(wholeCopy, [
  [
    "everything",
    `
FROM a
COPY --from=b / /
#             ^ information dockerfile/whole-file-system-copy
`,
  ],
  [
    "parts, and the build context",
    `
FROM a
COPY --from=b /x /
COPY / /
`,
  ],
]);
