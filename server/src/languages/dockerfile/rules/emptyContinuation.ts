import { instructionCheck } from "../buildCheck.js";

/** Finds blank lines inside an instruction that goes on. */
export const emptyContinuation = instructionCheck({
  name: "NoEmptyContinuation",
  id: "dockerfile/empty-continuation",
  summary: "Blank lines between continued lines are to become an error.",
  page: "no-empty-continuation",
  wholeFile: true,
  *judge({ instruction: { name, blankLines } }) {
    const [range] = blankLines;
    if (range !== undefined) yield { range, message: `blank line inside ${name}; expected none between continued lines` };
  },
});
