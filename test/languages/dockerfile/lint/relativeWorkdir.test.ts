import { relativeWorkdir } from "../../../../server/src/languages/dockerfile/lint/relativeWorkdir.js";
import { testRule } from "../ruleTest.js";

testRule(relativeWorkdir, [
  [
    "relative",
    `
FROM a
WORKDIR /a
WORKDIR b
#       ^ information dockerfile/continued-workdir
`,
  ],
  [
    "absolute, of Windows, variable",
    `
FROM a
WORKDIR "/a"
WORKDIR c:/x
WORKDIR $X
`,
  ],
]);
