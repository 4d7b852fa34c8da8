import type { Rule } from "../../../engine/rule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { judgedInstructions } from "../triggers.js";

/** Finds `=value` without a name in ARG, ENV and LABEL. */
export const blankName: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/blank-name",
    severity: "error",
    summary: "ARG, ENV and LABEL need a name before the equals sign.",
    source: `${reference}#env`,
  },
  *check(tree) {
    for (const { name, arguments: found } of judgedInstructions(tree)) {
      if (found.form !== "pairs") continue;
      for (const pair of found.pairs) {
        if (pair.name.text === "")
          yield { range: rangeOf(pair.span), message: `${quote(pair.span.text)} has no name before \`=\`; expected ${name} name=value` };
      }
    }
  },
};
