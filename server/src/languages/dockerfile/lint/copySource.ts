import { lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { instructionsNamed } from "../stages.js";
import { moved, rangeOf, type Span } from "../syntax/span.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";
import { unquoted } from "../unquoted.js";

/** Finds `COPY --from` of what no stage above is called; BuildKit lower-cases both. */
export const unknownCopySource = lintRule({
  code: "DL3022",
  id: "dockerfile/unknown-copy-source",
  severity: "information",
  summary: "A name in `COPY --from` that no stage above has is taken for an image.",
  *find(tree) {
    const first = new Map(tree.stages.toReversed().map(({ name, index }) => [name?.text.toLowerCase(), index]));
    for (const { instruction, value } of sources(tree)) {
      const count = instruction.stage + 1;
      if (unquoted(value.text).includes(":") || (first.get(value.text.toLowerCase()) ?? count) < count) continue;
      const index = /^\d{1,9}/u.exec(value.text)?.[0];
      if (index === undefined || Number(index) >= count)
        yield {
          instruction,
          range: rangeOf(value),
          message: `${quote(value.text)} is no stage above; expected one, or an image with a tag`,
        };
    }
  },
});

/** Finds `COPY --from` of the stage that it stands in. */
export const ownCopySource = lintRule({
  code: "DL3023",
  id: "dockerfile/copy-from-own-stage",
  severity: "information",
  summary: "A stage cannot copy from itself.",
  *find(tree) {
    for (const { instruction, value } of sources(tree))
      if (tree.stages[instruction.stage]?.name?.text.toLowerCase() === value.text.toLowerCase())
        yield { instruction, range: rangeOf(value), message: `${quote(value.text)} is this stage itself; expected a stage above` };
  },
});

function* sources(tree: DockerfileTree): Iterable<{ readonly instruction: Instruction; readonly value: Span }> {
  for (const instruction of instructionsNamed(tree, ["COPY"])) {
    const value = instruction.own.flags.find(({ name }) => name.text === "--from")?.value;
    if (value !== undefined) yield { instruction, value: moved(value, instruction.at) };
  }
}
