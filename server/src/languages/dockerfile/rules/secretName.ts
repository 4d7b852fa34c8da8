import { instructionCheck } from "../buildCheck.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";

/** Finds ARG and ENV with a name that tells of a secret. */
export const secretName = instructionCheck({
  name: "SecretsUsedInArgOrEnv",
  id: "dockerfile/secret-in-variable",
  summary: "Values of ARG and ENV can be read by everybody who has the image.",
  page: "secrets-used-in-arg-or-env",
  keywords: ["ARG", "ENV"],
  *judge({ instruction: { name, arguments: found }, expansions, inStage }) {
    if (!inStage || found.form !== "pairs") return;
    for (const pair of found.pairs) {
      const shown = expansions.get(pair.name)?.text ?? pair.name.text;
      if (!secret.test(shown) || harmless.test(shown)) continue;
      yield {
        range: rangeOf(pair.name),
        message: `${name} ${quote(shown)} sounds like a secret, and stays readable in the image; expected \`RUN --mount=type=secret\``,
      };
    }
  },
});

const secret = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/iu;
const harmless = /(?:_|^)(?:public|file|version)(?:_|$)/iu;
