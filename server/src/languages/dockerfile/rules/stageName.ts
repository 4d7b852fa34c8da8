import type { Rule } from "../../../engine/rule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Finds stage names that BuildKit refuses. */
export const stageName: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/invalid-stage-name",
    severity: "error",
    summary: "A stage name is a letter, then letters, digits, dashes, underscores and dots.",
    source: `${reference}#from`,
  },
  *check({ stages }) {
    for (const { name } of stages) {
      if (name === undefined || /^[a-z][a-z0-9._-]*$/u.test(name.text.toLowerCase())) continue;
      const message = `stage name ${quote(name.text)}; expected a letter, then letters, digits, \`-\`, \`_\` or \`.\``;
      yield { range: rangeOf(name), message };
    }
  },
};
