import { buildCheck } from "../buildCheck.js";
import { conversionOf, mountFields, words } from "../convert/conversion.js";
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
    const { stages, undeclared } = conversionOf(tree);
    for (const { stage, closed } of stages) {
      for (const instruction of stage.instructions) {
        for (const span of spansOf(instruction)) {
          for (const [name, meant] of undeclared.get(span) ?? []) {
            const found = referenceTo(tree, span, name);
            const slip = meant !== undefined && name.length >= shortestSlip;
            if (!closed && !slip && found?.operator.endsWith("?") !== true) continue;
            const hint = slip ? `; did you mean \`$${meant}\`?` : "; expected an ENV or ARG above";
            yield { instruction, range: rangeOf(span, found?.start, found?.end), message: `undefined variable \`$${name}\`${hint}` };
          }
        }
      }
    }
  },
});

/** Shorter names are near to too many others. */
const shortestSlip = 5;

function spansOf(instruction: Instruction): readonly Span[] {
  const { name, flags, arguments: found, heredocs } = instruction;
  if (name === "EXPOSE") return [];
  const pairs =
    found.form === "pairs" ? found.pairs.flatMap((pair) => (pair.value === undefined ? [pair.name] : [pair.name, pair.value])) : [];
  const values = flags.flatMap(({ value }) =>
    value === undefined ? [] : [value, ...mountFields(value).flatMap((field) => field.value ?? [])],
  );
  return [...values, ...words(instruction), ...pairs, ...heredocs.map(({ body }) => body)];
}

function referenceTo(tree: DockerfileTree, span: Span, name: string): Reference | undefined {
  const { parts } = readShellWord(span.text, { escape: tree.escape });
  for (const reference of references(parts)) if (reference.name === name) return reference;
  return undefined;
}
