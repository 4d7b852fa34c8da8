import { secretVariable } from "../../../../server/src/languages/dockerfile/lint/secretVariable.js";
import { testRule } from "../ruleTest.js";

testRule(secretVariable, [
  [
    "names of secrets and of accounts",
    `
FROM a
ENV a=b DB_PASSWORD=x
#       ^^^^^^^^^^^ information dockerfile/sensitive-variable
ARG heroku_api_user
#   ^^^^^^^^^^^^^^^ information dockerfile/sensitive-variable
`,
  ],
  [
    "others",
    `
FROM a
ENV PATH=/x
ARG VERSION
`,
  ],
]);
