import { lintRule } from "../lintRule.js";
import { keyword } from "../quote.js";

/** Finds everything but ARG before the first FROM. */
export const lateFrom = lintRule({
  code: "DL3061",
  id: "dockerfile/late-from",
  severity: "information",
  summary: "Only ARG may stand before the first FROM.",
  *find({ instructions }) {
    for (const instruction of instructions) {
      const { name, stage } = instruction;
      if (stage >= 0) return;
      if (name !== "ARG") yield { instruction, message: `${keyword(name)} before the first FROM; only ARG may stand there` };
    }
  },
});
