import { words } from "../convert/reading.js";
import { instructionRule } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import { readPort } from "../values/port.js";

/** Finds words of EXPOSE that are no ports. */
export const exposePort = instructionRule(
  {
    id: "dockerfile/invalid-port",
    severity: "error",
    summary: "EXPOSE takes ports or ranges of ports, with or without a protocol.",
    source: `${reference}#expose`,
  },
  {
    keywords: ["EXPOSE"],
    triggers: true,
    *judge({ instruction, expansions }) {
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
        if (comment) return;
      }
    },
  },
);
