import { secretName } from "../../../../server/src/languages/dockerfile/rules/secretName.js";
import { testRule } from "../ruleTest.js";

testRule(secretName, [
  [
    "names that tell of secrets",
    `
FROM alpine
ARG API_KEY
#   ^^^^^^^ warning dockerfile/secret-in-variable
ENV db_password=x AUTH=y
#   ^^^^^^^^^^^ warning dockerfile/secret-in-variable
#                 ^^^^ warning dockerfile/secret-in-variable
`,
  ],
  [
    "names that only sound like them",
    `
ARG TOKEN
FROM alpine
ENV KEY_FILE=a AUTHOR=b PUBLIC_KEY=c SECRET_VERSION=1 APIKEY2=d
`,
  ],
]);
