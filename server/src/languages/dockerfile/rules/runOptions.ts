import type { RuleMeta } from "../../../engine/rule.js";
import { meantFix } from "../fix.js";
import { instructionFamily } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import { didYouMean, nearest } from "../values/nearest.js";

const network: RuleMeta = {
  id: "dockerfile/run-network",
  severity: "error",
  summary: "RUN --network takes default, none or host.",
  source: `${reference}#run---network`,
};
const security: RuleMeta = {
  id: "dockerfile/run-security",
  severity: "error",
  summary: "RUN --security takes sandbox or insecure.",
  source: `${reference}#run---security`,
};

/** Judges the values of RUN's `--network` and `--security`, which are taken to the letter and never expanded. */
export const runOptions = instructionFamily([network, security], {
  keywords: ["RUN"],
  triggers: true,
  *judge({ instruction: { flags } }) {
    for (const { name, value, span } of flags) {
      const option = options.get(name.text);
      if (option === undefined || value === undefined || option.values.includes(value.text)) continue;
      const expected = didYouMean(value.text, option.values) || `; expected ${option.values.join(", ")}`;
      yield {
        rule: option.rule,
        range: rangeOf(value.text === "" ? span : value),
        message: `value ${quote(value.text)} of \`${name.text}\`${expected}`,
        fixes: value.text === "" ? undefined : meantFix(rangeOf(value), nearest(value.text, option.values)),
      };
    }
  },
});

const options: ReadonlyMap<string, { readonly rule: RuleMeta["id"]; readonly values: readonly string[] }> = new Map([
  ["--network", { rule: network.id, values: ["default", "none", "host"] }],
  ["--security", { rule: security.id, values: ["sandbox", "insecure"] }],
]);
