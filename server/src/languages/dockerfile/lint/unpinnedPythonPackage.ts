import { runLint } from "../runLint.js";
import { hasFlag, operands } from "../shell/command.js";
import { isPipInstall } from "../shell/pip.js";
import type { ShellCommand, ShellWord } from "../shell/script.js";
import { unpinned } from "../unpinned.js";

/** Finds packages of Python without a version. */
export const unpinnedPythonPackage = runLint({
  code: "DL3013",
  id: "dockerfile/unpinned-python-package",
  severity: "information",
  summary: "A package without a version is another one in every build.",
  judge: (run) => unpinned(run, "==version", packages),
});

function packages(command: ShellCommand): readonly ShellWord[] {
  if (!isPipInstall(command) || hasFlag(command, "constraint", "c")) return [];
  // Requirements of a file, and the module at hand, say their versions elsewhere.
  if (command.words.some(({ text }) => text === "--requirement" || text === "-r" || text === ".")) return [];
  const words = operands(command, valuedOptions);
  const install = words.findIndex(({ text }) => text === "install");
  return install < 0 ? [] : words.slice(install + 1).filter(({ text }) => text !== "install" && !isFixed(text));
}

function isFixed(text: string): boolean {
  if (/[<>]|[=!~]=/u.test(text) || /\.(?:whl|tar\.gz)$/u.test(text)) return true;
  const repository = /^(?:git|(?:hg|svn|bzr)\+(?:static-)?\w)/u.test(text);
  return repository ? text.includes("@") : text.includes("/");
}

const valuedOptions = (
  "abi b build e editable extra-index-url f find-links i index-url implementation no-binary only-binary platform prefix " +
  "progress-bar proxy python python-version root root-user-action src t target trusted-host upgrade-strategy"
).split(" ");
