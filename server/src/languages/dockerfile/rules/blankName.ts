import { instructionRule } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";

/** Finds `=value` without a name in ARG, ENV and LABEL. */
export const blankName = instructionRule(
  {
    id: "dockerfile/blank-name",
    severity: "error",
    summary: "ARG, ENV and LABEL need a name before the equals sign.",
    source: `${reference}#env`,
  },
  {
    keywords: ["ARG", "ENV", "LABEL"],
    triggers: true,
    *judge({ instruction: { name, arguments: found } }) {
      if (found.form !== "pairs") return;
      for (const pair of found.pairs) {
        if (pair.name.text === "")
          yield { range: rangeOf(pair.span), message: `${quote(pair.span.text)} has no name before \`=\`; expected ${name} name=value` };
      }
    },
  },
);
