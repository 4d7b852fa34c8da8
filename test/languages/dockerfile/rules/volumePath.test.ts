import { volumePath } from "../../../../server/src/languages/dockerfile/rules/volumePath.js";
import { testRule } from "../ruleTest.js";

testRule(volumePath, [
  [
    "an empty path in JSON",
    `
FROM alpine
VOLUME ["/a", " "]
#              ^ error dockerfile/volume-without-path
`,
  ],
  [
    "a path that is empty after expansion",
    `
FROM scratch
VOLUME $NOTHING
#      ^^^^^^^^ error dockerfile/volume-without-path
`,
  ],
  [
    "a variable that the base image may set",
    `
FROM alpine
VOLUME $NOTHING /a
`,
  ],
]);
