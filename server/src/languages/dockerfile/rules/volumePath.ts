import type { Rule } from "../../../engine/rule.js";
import { conversionOf, words } from "../convert/conversion.js";
import { reference } from "../reference.js";
import { isSpace } from "../syntax/characters.js";
import { rangeOf, trimmed } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { judgedInstructions } from "../triggers.js";

/** Finds volumes without a path. */
export const volumePath: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/volume-without-path",
    severity: "error",
    summary: "A volume needs a path.",
    source: `${reference}#volume`,
  },
  *check(tree) {
    const { expansions } = conversionOf(tree);
    for (const instruction of judgedInstructions(tree)) {
      if (instruction.name !== "VOLUME") continue;
      for (const word of words(instruction)) {
        const found = expansions.get(word);
        const empty = trimmed(word, isSpace).text === "" || (found?.certain === true && found.fault === undefined && found.text === "");
        if (empty) yield { range: rangeOf(word), message: "volume with an empty path; expected a path" };
      }
    }
  },
};
