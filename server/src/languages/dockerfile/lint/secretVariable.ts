import { instructionLint } from "../lintRule.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import { triggerOf } from "../triggers.js";

/** Finds ARG and ENV with the name of a secret, or of an account that belongs to one. */
export const secretVariable = instructionLint({
  code: "DL3064",
  id: "dockerfile/sensitive-variable",
  severity: "information",
  summary: "Values of ARG and ENV can be read by everybody who has the image.",
  keywords: ["ARG", "ENV", "ONBUILD"],
  *judge({ instruction }) {
    const { name, arguments: found } = triggerOf(instruction) ?? instruction;
    if ((name !== "ARG" && name !== "ENV") || found.form !== "pairs") return;
    const pairs = name === "ARG" ? found.pairs.slice(0, 1) : found.pairs;
    const pair = pairs.find((each) => isSensitive(each.name.text));
    if (pair !== undefined)
      yield {
        range: rangeOf(pair.name),
        message: `${name} ${quote(pair.name.text)} sounds sensitive, and stays readable in the image; expected \`RUN --mount=type=secret\``,
      };
  },
});

function isSensitive(name: string): boolean {
  return /api_key|client_key|password|private|secret|token|username/iu.test(name) || accounts.has(name.toUpperCase());
}

/** Names that the words above do not catch: variables by which well-known services identify an account. */
const accounts: ReadonlySet<string> = new Set([
  ..."APPLICATION_KEY AWS_ACCESS_KEY_ID CI_DEPLOY_USER DOCKER_EMAIL FACEBOOK_APP_ID HEROKU_API_USER OKTA_AUTHN_GROUPID".split(" "),
  ..."OKTA_CLIENT_ORGURL OKTA_OAUTH2_CLIENTID STRIPE_DEVICE_NAME TRAVIS_OS_NAME TRAVIS_SECURE_ENV_VARS TRAVIS_SUDO".split(" "),
]);
