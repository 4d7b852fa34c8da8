import { namedUser, rootUser } from "../../../../server/src/languages/dockerfile/lint/userName.js";
import { testRule } from "../ruleTest.js";

testRule(rootUser, [
  [
    "root at the end",
    `
FROM a
USER x
USER root:x
#    ^^^^^^ information dockerfile/root-user
`,
  ],
  [
    "another at the end",
    `
FROM a
USER root
USER x
`,
  ],
]);

testRule(namedUser, [
  [
    "a name",
    `
FROM a
USER app:app
#    ^^^^^^^ hint dockerfile/named-user
`,
  ],
  [
    "numbers and arguments",
    `
FROM a
ARG U
USER 1000:app
USER $U
`,
  ],
]);
