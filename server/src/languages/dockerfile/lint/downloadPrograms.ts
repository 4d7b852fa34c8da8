import { lintRule } from "../lintRule.js";
import { oncePer } from "../once.js";
import { runOf } from "../shell/instructionShell.js";
import { instructionsNamed } from "../stages.js";
import type { Instruction } from "../syntax/tree.js";

/** Finds stages that use both curl and wget. */
export const downloadPrograms = lintRule({
  code: "DL4001",
  id: "dockerfile/curl-and-wget",
  severity: "hint",
  summary: "One program for downloads is enough for an image.",
  *find(tree) {
    const used = new Map<number, Set<string>>();
    for (const instruction of instructionsNamed(tree, ["RUN", "ONBUILD"])) {
      const found = downloads(instruction.own);
      if (found.length === 0) continue;
      // Triggers run in the stages of another file.
      const stage = instruction.name === "ONBUILD" ? -2 : instruction.stage;
      const known = new Set([...(used.get(stage) ?? []), ...found]);
      used.set(stage, known);
      if (known.size === 2) yield { instruction, message: "both `curl` and `wget` in one stage; expected one of them" };
    }
  },
});

const downloads = oncePer((own: Instruction): readonly string[] => {
  const commands = runOf(own)?.commands ?? [];
  return commands.map(({ name }) => name).filter((name) => name === "curl" || name === "wget");
});
