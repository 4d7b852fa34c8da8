import { shift } from "../../../text/range.js";
import { lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { instructionsNamed } from "../stages.js";
import { rangeOf } from "../syntax/span.js";
import type { Pair } from "../syntax/tree.js";

/** Finds values of ENV that refer to a name which the same ENV sets. */
export const sameEnvReference = lintRule({
  code: "DL3044",
  id: "dockerfile/same-env-reference",
  severity: "information",
  summary: "ENV sets all its names at once: a value sees what they were before.",
  *find(tree) {
    const known = new Set<string>();
    for (const instruction of instructionsNamed(tree, ["ENV", "ARG"])) {
      const { name, arguments: found } = instruction.own;
      if (found.form !== "pairs") continue;
      const pair = name === "ENV" ? found.pairs.find((each, index) => refersToOther(found.pairs, each, index, known)) : undefined;
      if (pair !== undefined)
        yield {
          instruction,
          range: shift(rangeOf(pair.span), instruction.at),
          message: `${quote(pair.span.text)} refers to a name of the same ENV; expected another ENV`,
        };
      for (const each of found.pairs) known.add(each.name.text);
    }
  },
});

/** Whether a value refers to the name of another pair that nothing has set before. */
function refersToOther(pairs: readonly Pair[], { value }: Pair, own: number, known: ReadonlySet<string>): boolean {
  if (value === undefined || !value.text.includes("$")) return false;
  const references = new Set([...value.text.matchAll(/\$(?:\{(\w+)\}|(\w+))/gu)].map(([, braced, bare]) => braced ?? bare));
  return pairs.some(({ name }, index) => index !== own && references.has(name.text) && !known.has(name.text));
}
