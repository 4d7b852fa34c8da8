import { words } from "../convert/reading.js";
import { meantFix } from "../fix.js";
import { instructionRule } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import { didYouMean, nearest } from "../values/nearest.js";
import { isSignal, signalNames } from "../values/scalars.js";

/** Finds stop signals that do not exist. */
export const stopSignal = instructionRule(
  {
    id: "dockerfile/invalid-signal",
    severity: "error",
    summary: "STOPSIGNAL takes a signal's name or a number other than 0.",
    source: `${reference}#stopsignal`,
  },
  {
    keywords: ["STOPSIGNAL"],
    triggers: true,
    *judge({ instruction, expansions }) {
      for (const word of words(instruction)) {
        const found = expansions.get(word);
        if (found?.likely !== true || found.fault !== undefined || isSignal(found.text)) continue;
        const names = signalNames.map((name) => `SIG${name}`);
        const meant = nearest(found.text.toUpperCase(), names);
        const hint = didYouMean(found.text.toUpperCase(), names) || "; expected one such as `SIGTERM`";
        yield { range: rangeOf(word), message: `unknown signal ${quote(found.text)}${hint}`, fixes: meantFix(rangeOf(word), meant) };
      }
    },
  },
);
