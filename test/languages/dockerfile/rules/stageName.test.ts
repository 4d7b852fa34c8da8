import { stageName } from "../../../../server/src/languages/dockerfile/rules/stageName.js";
import { testRule } from "../ruleTest.js";

testRule(stageName, [
  [
    "names that begin with a digit or hold a slash, a variable or a quote",
    `
FROM alpine AS 1st
#              ^^^ error dockerfile/invalid-stage-name
FROM alpine AS a/b
#              ^^^ error dockerfile/invalid-stage-name
FROM alpine AS $x
#              ^^ error dockerfile/invalid-stage-name
FROM alpine AS "q"
#              ^^^ error dockerfile/invalid-stage-name
`,
  ],
  [
    "letters in any case, digits, dots, dashes and underscores",
    `
FROM alpine AS Build-1_a.b
`,
  ],
]);
