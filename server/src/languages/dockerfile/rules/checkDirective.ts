import type { Rule } from "../../../engine/rule.js";
import { checkDirectiveOf } from "../buildCheck.js";
import { readCheckOptions } from "../checkOptions.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Finds faults in the `check` directive. */
export const checkDirective: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/check-directive",
    severity: "error",
    summary: "The check directive takes skip, experimental and error.",
    source: `${reference}#check`,
  },
  *check(tree) {
    const value = checkDirectiveOf(tree)?.value;
    if (value === undefined) return;
    for (const { start, end, reason } of readCheckOptions(value.text).faults)
      yield { range: rangeOf(value, start, end), message: `check option ${quote(value.text.slice(start, end))}: ${reason}` };
  },
};
