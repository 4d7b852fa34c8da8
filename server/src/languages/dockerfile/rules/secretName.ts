import { buildCheck } from "../buildCheck.js";
import { conversionOf } from "../convert/conversion.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";

/** Finds ARG and ENV with a name that tells of a secret. */
export const secretName = buildCheck({
  name: "SecretsUsedInArgOrEnv",
  id: "dockerfile/secret-in-variable",
  summary: "Values of ARG and ENV can be read by everybody who has the image.",
  page: "secrets-used-in-arg-or-env",
  *find(tree) {
    const { expansions } = conversionOf(tree);
    for (const instruction of tree.instructions) {
      const { name, stage, arguments: found } = instruction;
      if (stage < 0 || (name !== "ARG" && name !== "ENV") || found.form !== "pairs") continue;
      for (const pair of found.pairs) {
        const shown = expansions.get(pair.name)?.text ?? pair.name.text;
        if (!secret.test(shown) || harmless.test(shown)) continue;
        yield {
          instruction,
          range: rangeOf(pair.name),
          message: `${name} ${quote(shown)} sounds like a secret, and stays readable in the image; expected \`RUN --mount=type=secret\``,
        };
      }
    }
  },
});

const secret = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/iu;
const harmless = /(?:_|^)(?:public|file|version)(?:_|$)/iu;
