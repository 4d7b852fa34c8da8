import { lintRule } from "../lintRule.js";
import { oncePer } from "../once.js";
import { runOf } from "../shell/instructionShell.js";
import type { Instruction } from "../syntax/tree.js";

/** Finds RUN right behind a RUN, both with a single command. */
export const consecutiveRuns = lintRule({
  code: "DL3059",
  id: "dockerfile/consecutive-runs",
  severity: "hint",
  summary: "Several short RUN in a row make several layers where one would do.",
  *find({ instructions }) {
    let before: { readonly flags: string; readonly several: boolean } | undefined;
    for (const instruction of instructions) {
      const run = instruction.name === "RUN" ? runOf(instruction) : undefined;
      if (run === undefined) {
        before = undefined;
        continue;
      }
      const found = { flags: flagsOf(instruction.own), several: run.commands.length > 1 };
      if (before === undefined || before.flags !== found.flags || found.several || before.several) before = found;
      else yield { instruction, message: "RUN right behind another one; expected both as one, joined by `&&`" };
    }
  },
});

const flagsOf = oncePer(({ flags }: Instruction): string =>
  flags
    .map(({ name, value }) => `${name.text}=${value?.text.split(",").sort().join(",") ?? ""}`)
    .sort()
    .join(" "),
);
