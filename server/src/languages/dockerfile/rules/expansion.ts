import type { RuleMeta } from "../../../engine/rule.js";
import { instructionFamily } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";

const meta = (id: RuleMeta["id"], summary: string): RuleMeta => ({
  id,
  severity: "error",
  summary,
  source: `${reference}#environment-replacement`,
});

const syntax = meta("dockerfile/expansion", "Quotes and braces must be closed, and only some operators exist.");
const required = meta("dockerfile/required-variable", "A variable demanded with `?` must be set.");

/** Finds words whose variables BuildKit cannot replace. */
export const expansion = instructionFamily([syntax, required], {
  *judge({ expansions }) {
    for (const [span, { fault }] of expansions) {
      if (fault === undefined) continue;
      const what = fault.kind === "syntax" ? `${fault.message} in ${quote(span.text.slice(fault.start, fault.end))}` : fault.message;
      yield { rule: fault.kind === "syntax" ? syntax.id : required.id, range: rangeOf(span, fault.start, fault.end), message: what };
    }
  },
});
