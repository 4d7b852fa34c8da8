import { instructionCheck } from "../buildCheck.js";
import { keyword } from "../quote.js";

/** Finds blank lines inside an instruction that goes on. */
export const emptyContinuation = instructionCheck({
  name: "NoEmptyContinuation",
  id: "dockerfile/empty-continuation",
  summary: "Blank lines between continued lines are to become an error.",
  page: "no-empty-continuation",
  wholeFile: true,
  *judge({ instruction: { name, blankLines, source } }) {
    const [range] = blankLines;
    if (range === undefined) return;
    const edits = blankLines.map(({ start, end }) => ({ range: { start, end: lineEnd(source, end) }, newText: "" }));
    const fixes = [{ title: "Remove the blank lines", edits, preferred: true }];
    yield { range, message: `blank line inside ${keyword(name)}; expected none between continued lines`, fixes };
  },
});

/** Behind the line feed that ends a line. */
function lineEnd(text: string, start: number): number {
  const feed = text.indexOf("\n", start);
  return feed < 0 ? text.length : feed + 1;
}
