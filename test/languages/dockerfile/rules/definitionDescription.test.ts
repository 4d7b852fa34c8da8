import { definitionDescription } from "../../../../server/src/languages/dockerfile/rules/definitionDescription.js";
import { testRule } from "../ruleTest.js";

testRule(definitionDescription, [
  [
    "only on request: the comment begins with the name",
    `# check=experimental=all
# the builder
# ^^^^^^^^^^^ warning dockerfile/definition-description
FROM alpine AS build
# build makes it
FROM alpine AS build
`,
  ],
  [
    "not asked for",
    `
# the builder
FROM alpine AS build
`,
  ],
]);
