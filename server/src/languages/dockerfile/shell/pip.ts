import { calls, hasSequence } from "./command.js";
import type { ShellCommand } from "./script.js";

/** Whether a command installs packages of Python: `pip install`, `pip3 install`, `python -m pip install`. */
export function isPipInstall(command: ShellCommand): boolean {
  const { name } = command;
  if (name.startsWith("pip") && !name.startsWith("pipenv") && calls(command, name, "install")) return true;
  return name.startsWith("python") && hasSequence(command, "-m", "pip", "install");
}
