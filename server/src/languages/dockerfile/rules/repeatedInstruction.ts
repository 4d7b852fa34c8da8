import { buildCheck } from "../buildCheck.js";
import { rangeOf } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";

/** Finds CMD, ENTRYPOINT and HEALTHCHECK that a later one of the same stage replaces. */
export const repeatedInstruction = buildCheck({
  name: "MultipleInstructionsDisallowed",
  id: "dockerfile/repeated-instruction",
  summary: "Of several CMD, ENTRYPOINT or HEALTHCHECK in a stage only the last counts.",
  page: "multiple-instructions-disallowed",
  *find({ stages }) {
    for (const { instructions } of stages) {
      const last = new Map<string, Instruction>();
      for (const instruction of instructions) {
        if (!/^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/u.test(instruction.name)) continue;
        const before = last.get(instruction.name);
        // BuildKit marks the one without effect, and asks the later one's comment whether to.
        if (before !== undefined)
          yield {
            instruction,
            range: rangeOf(before.keyword),
            message: `${instruction.name} without effect: a later one in this stage replaces it`,
          };
        last.set(instruction.name, instruction);
      }
    }
  },
});
