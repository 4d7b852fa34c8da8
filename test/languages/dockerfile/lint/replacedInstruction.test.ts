import {
  secondCommand,
  secondEntrypoint,
  secondHealthcheck,
} from "../../../../server/src/languages/dockerfile/lint/replacedInstruction.js";
import { testRule } from "../ruleTest.js";

testRule(secondHealthcheck, [
  [
    "a second one",
    `
FROM a
HEALTHCHECK CMD a
HEALTHCHECK NONE
#^^^^^^^^^^ hint dockerfile/second-healthcheck
`,
  ],
  [
    "one each",
    `
FROM a
HEALTHCHECK CMD a
FROM b
HEALTHCHECK NONE
`,
  ],
]);

testRule(secondCommand, [
  [
    "a second one",
    `
FROM a
CMD a
CMD b
#^^ hint dockerfile/second-cmd
`,
  ],
  [
    "one each",
    `
FROM a
CMD a
FROM b
CMD a
`,
  ],
]);

testRule(secondEntrypoint, [
  [
    "a second one",
    `
FROM a
ENTRYPOINT a
ENTRYPOINT b
#^^^^^^^^^ hint dockerfile/second-entrypoint
`,
  ],
  [
    "one",
    `
FROM a
ENTRYPOINT a
CMD b
`,
  ],
]);
