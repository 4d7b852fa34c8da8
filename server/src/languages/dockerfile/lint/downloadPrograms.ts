import { lintRule } from "../lintRule.js";
import { runsOf } from "../shell/instructionShell.js";

/** Finds stages that use both curl and wget. */
export const downloadPrograms = lintRule({
  code: "DL4001",
  id: "dockerfile/curl-and-wget",
  severity: "hint",
  summary: "One program for downloads is enough for an image.",
  *find(tree) {
    const used = new Map<number, Set<string>>();
    for (const { instruction, run } of runsOf(tree)) {
      if (!run.commands.some(({ name }) => name === "curl" || name === "wget")) continue;
      const found = run.commands.map(({ name }) => name).filter((name) => name === "curl" || name === "wget");
      // Triggers run in the stages of another file.
      const stage = run.onbuild ? -2 : instruction.stage;
      const known = new Set([...(used.get(stage) ?? []), ...found]);
      used.set(stage, known);
      if (known.size === 2) yield { instruction, message: "both `curl` and `wget` in one stage; expected one of them" };
    }
  },
});
