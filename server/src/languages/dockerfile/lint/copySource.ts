import { lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree, Flag, Instruction } from "../syntax/tree.js";
import { unquoted } from "../unquoted.js";

/** Finds `COPY --from` of what no stage above is called. */
export const unknownCopySource = lintRule({
  code: "DL3022",
  id: "dockerfile/unknown-copy-source",
  severity: "information",
  summary: "A name in `COPY --from` that no stage above has is taken for an image.",
  *find(tree) {
    for (const { instruction, value } of sources(tree)) {
      const above = tree.stages.slice(0, instruction.stage + 1);
      if (unquoted(value.text).includes(":") || above.some(({ name }) => name?.text === value.text)) continue;
      const index = /^\d{1,9}/u.exec(value.text)?.[0];
      if (index === undefined || Number(index) >= above.length)
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
      if (tree.stages[instruction.stage]?.name?.text === value.text)
        yield { instruction, range: rangeOf(value), message: `${quote(value.text)} is this stage itself; expected a stage above` };
  },
});

function sources({
  instructions,
}: DockerfileTree): readonly { readonly instruction: Instruction; readonly value: NonNullable<Flag["value"]> }[] {
  return instructions.flatMap((instruction) => {
    const value = instruction.name === "COPY" ? instruction.flags.find(({ name }) => name.text === "--from")?.value : undefined;
    return value === undefined ? [] : [{ instruction, value }];
  });
}
