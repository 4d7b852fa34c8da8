import { quote } from "./quote.js";
import type { RunFinding } from "./runLint.js";
import type { Run } from "./shell/instructionShell.js";
import type { ShellCommand, ShellWord } from "./shell/script.js";

/** What is told about the packages that `find` sees in the commands of a RUN; `form` is what is expected behind a name. */
export function unpinned(run: Run, form: string, find: (command: ShellCommand) => readonly ShellWord[]): RunFinding | undefined {
  const found = run.commands.flatMap(find);
  const [first, second] = found;
  if (first === undefined) return undefined;
  const shown = first.text === "" ? "package" : quote(first.text);
  const more = second === undefined ? "" : ` (and ${found.length - 1} more)`;
  const example = /^[\w./+-]+$/u.test(first.text) ? `; expected one such as \`${first.text}${form}\`` : "";
  return { word: first, message: `${shown}${more} without a version${example}` };
}
