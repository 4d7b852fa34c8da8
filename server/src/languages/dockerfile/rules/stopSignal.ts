import type { Rule } from "../../../engine/rule.js";
import { conversionOf, words } from "../convert/conversion.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { judgedInstructions } from "../triggers.js";
import { didYouMean } from "../values/nearest.js";
import { isSignal, signalNames } from "../values/scalars.js";

/** Finds stop signals that do not exist. */
export const stopSignal: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/invalid-signal",
    severity: "error",
    summary: "STOPSIGNAL takes a signal's name or a number other than 0.",
    source: `${reference}#stopsignal`,
  },
  *check(tree) {
    const { expansions } = conversionOf(tree);
    for (const instruction of judgedInstructions(tree)) {
      if (instruction.name !== "STOPSIGNAL") continue;
      for (const word of words(instruction)) {
        const found = expansions.get(word);
        if (found?.certain !== true || found.fault !== undefined || isSignal(found.text)) continue;
        const names = signalNames.map((name) => `SIG${name}`);
        const hint = didYouMean(found.text.toUpperCase(), names) || "; expected one such as `SIGTERM`";
        yield { range: rangeOf(word), message: `unknown signal ${quote(found.text)}${hint}` };
      }
    }
  },
};
