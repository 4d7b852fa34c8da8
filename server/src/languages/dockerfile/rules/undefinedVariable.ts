import { shift } from "../../../text/range.js";
import { buildCheck } from "../buildCheck.js";
import { conversionOf } from "../convert/conversion.js";
import { fixAt } from "../fix.js";
import { type Reference, readShellWord, references } from "../syntax/shellWord.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";

/**
 * Finds variables that nothing sets. Over a base image from elsewhere, which may set any, only those are told that look like
 * a slip of a name in this file, or that the file demands.
 */
export const undefinedVariable = buildCheck({
  name: "UndefinedVar",
  id: "dockerfile/undefined-variable",
  summary: "A variable that nothing sets is replaced by nothing.",
  page: "undefined-var",
  *find(tree) {
    for (const { instruction, span, closed, names } of conversionOf(tree).undeclared) {
      if (instruction.name === "FROM" || instruction.name === "EXPOSE" || instruction.stage < 0) continue;
      for (const [name, meant] of names) {
        const found = referenceTo(tree, span, name);
        const slip = meant !== undefined && name.length >= shortestSlip;
        if (!closed && !slip && found?.operator.endsWith("?") !== true) continue;
        const hint = slip ? `; did you mean \`$${meant}\`?` : "; expected an ENV or ARG above";
        yield {
          instruction,
          range: shift(rangeOf(span, found?.start, found?.end), instruction.at),
          message: `undefined variable \`$${name}\`${hint}`,
          ...(slip && fixOf(instruction, span, found, meant)),
        };
      }
    }
  },
});

/** Shorter names are near to too many others. */
const shortestSlip = 5;

function fixOf(instruction: Instruction, span: Span, reference: Reference | undefined, meant: string) {
  const start = reference === undefined ? -1 : span.text.indexOf(reference.name, reference.start);
  if (reference === undefined || start < 0) return undefined;
  const range = shift(rangeOf(span, start, start + reference.name.length), instruction.at);
  return { fixes: fixAt(range, meant, `Replace with ${meant}`, false) };
}

function referenceTo(tree: DockerfileTree, span: Span, name: string): Reference | undefined {
  const { parts } = readShellWord(span.text, { escape: tree.escape });
  for (const reference of references(parts)) if (reference.name === name) return reference;
  return undefined;
}
