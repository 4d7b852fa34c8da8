import type { RuleFamily, RuleMeta } from "../../../engine/rule.js";
import { conversionOf } from "../convert/conversion.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";

const meta = (id: RuleMeta["id"], summary: string): RuleMeta => ({
  id,
  severity: "error",
  summary,
  source: `${reference}#environment-replacement`,
});

const syntax = meta("dockerfile/expansion", "Quotes and braces must be closed, and only some operators exist.");
const required = meta("dockerfile/required-variable", "A variable demanded with `?` must be set.");

/** Finds words whose variables BuildKit cannot replace. */
export const expansion: RuleFamily<DockerfileTree> = {
  metas: [syntax, required],
  *check(tree) {
    for (const [span, { fault }] of conversionOf(tree).expansions) {
      if (fault === undefined) continue;
      const what = fault.kind === "syntax" ? `${fault.message} in ${quote(span.text.slice(fault.start, fault.end))}` : fault.message;
      yield { rule: fault.kind === "syntax" ? syntax.id : required.id, range: rangeOf(span, fault.start, fault.end), message: what };
    }
  },
};
