import type { Rule } from "../../../engine/rule.js";
import { conversionOf, words } from "../convert/conversion.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { judgedInstructions } from "../triggers.js";
import { readPort } from "../values/port.js";

/** Finds words of EXPOSE that are no ports. */
export const exposePort: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/invalid-port",
    severity: "error",
    summary: "EXPOSE takes ports or ranges of ports, with or without a protocol.",
    source: `${reference}#expose`,
  },
  *check(tree) {
    const { expansions } = conversionOf(tree);
    for (const instruction of judgedInstructions(tree)) {
      if (instruction.name !== "EXPOSE") continue;
      for (const word of words(instruction)) {
        const found = expansions.get(word);
        if (found?.certain !== true || found.fault !== undefined) continue;
        const fault = found
          .words()
          .map((port) => readPort(port).fault)
          .find((text) => text !== undefined);
        if (fault === undefined) continue;
        const comment = word.text.startsWith("#");
        const hint = comment ? "; a comment needs a line of its own" : "; expected one such as `8080` or `53/udp`";
        yield { range: rangeOf(word), message: `port ${quote(found.text)}: ${fault}${hint}` };
        if (comment) break;
      }
    }
  },
};
