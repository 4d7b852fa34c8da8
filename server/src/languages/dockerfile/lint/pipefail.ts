import { lintRule } from "../lintRule.js";
import { hasFlag } from "../shell/command.js";
import { runOf, shellOf } from "../shell/instructionShell.js";
import type { Instruction } from "../syntax/tree.js";

/** Finds pipes whose first commands may fail unseen. */
export const pipefail = lintRule({
  code: "DL4006",
  id: "dockerfile/unchecked-pipe",
  severity: "information",
  summary: "A pipe is as good as its last command, unless the shell runs with `-o pipefail`.",
  *find({ instructions }) {
    let checked = false;
    for (const instruction of instructions) {
      if (instruction.name === "FROM") checked = false;
      else if (instruction.name === "SHELL") checked = checksPipes(instruction);
      else if (instruction.name === "RUN" && !checked && runOf(instruction)?.pipes === true)
        yield { instruction, message: "pipe in RUN hides failures of its first commands; expected SHELL with `-o pipefail` above" };
    }
  },
});

/** Whether a SHELL ends with the first failure in a pipe, or is none that this advice is for. */
function checksPipes(instruction: Instruction): boolean {
  const { text, commands } = shellOf(instruction);
  if (/^(?:pwsh|powershell|cmd)/u.test(text)) return true;
  return commands.some(
    (command) =>
      /(?:^|\/)(?:bash|zsh|ash)$/u.test(command.name) && hasFlag(command, "o") && command.words.some((word) => word.text === "pipefail"),
  );
}
