import { buildCheck } from "../buildCheck.js";

/** Finds blank lines inside an instruction that goes on. */
export const emptyContinuation = buildCheck({
  name: "NoEmptyContinuation",
  id: "dockerfile/empty-continuation",
  summary: "Blank lines between continued lines are to become an error.",
  page: "no-empty-continuation",
  wholeFile: true,
  *find({ instructions }) {
    for (const instruction of instructions) {
      const [range] = instruction.blankLines;
      if (range !== undefined)
        yield { instruction, range, message: `blank line inside ${instruction.name}; expected none between continued lines` };
    }
  },
});
