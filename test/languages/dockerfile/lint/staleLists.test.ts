import { aptLists, yarnCache } from "../../../../server/src/languages/dockerfile/lint/staleLists.js";
import { testRule } from "../ruleTest.js";

testRule(aptLists, [
  [
    "lists in the last stage, and in one that it builds on",
    `
FROM a AS b
RUN apt-get update
#   ^^^^^^^ hint dockerfile/apt-lists
FROM b
RUN aptitude update
#   ^^^^^^^^ hint dockerfile/apt-lists
`,
  ],
  [
    "removed, mounted, or in a stage that is left behind",
    `
FROM a AS b
RUN apt-get update
FROM c
RUN apt-get update && rm -rf /var/lib/apt/lists/*
RUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt apt-get update
`,
  ],
]);

testRule(yarnCache, [
  [
    "kept, or cleaned too early",
    `
FROM a
RUN yarn install
#   ^^^^ hint dockerfile/yarn-cache
RUN yarn cache clean && yarn install
#                       ^^^^ hint dockerfile/yarn-cache
`,
  ],
  [
    "cleaned or mounted",
    `
FROM a
RUN yarn install && yarn cache clean
RUN --mount=type=cache,target=/root/.cache/yarn yarn install
`,
  ],
]);
