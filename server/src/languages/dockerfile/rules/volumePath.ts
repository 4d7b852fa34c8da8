import { words } from "../convert/reading.js";
import { instructionRule } from "../instructionRule.js";
import { reference } from "../reference.js";
import { isSpace } from "../syntax/characters.js";
import { rangeOf, trimmed } from "../syntax/span.js";

/** Finds volumes without a path. */
export const volumePath = instructionRule(
  {
    id: "dockerfile/volume-without-path",
    severity: "error",
    summary: "A volume needs a path.",
    source: `${reference}#volume`,
  },
  {
    keywords: ["VOLUME"],
    triggers: true,
    *judge({ instruction, expansions }) {
      for (const word of words(instruction)) {
        const found = expansions.get(word);
        const empty = trimmed(word, isSpace).text === "" || (found?.certain === true && found.fault === undefined && found.text === "");
        if (empty) yield { range: rangeOf(word), message: "volume with an empty path; expected a path" };
      }
    },
  },
);
