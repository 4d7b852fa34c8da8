import { commandLint, wordOf } from "../runLint.js";
import { calls, countFlag, hasFlag } from "../shell/command.js";

const summary = "A build cannot answer questions: the package manager has to be told to take yes for an answer.";

/** Finds `apt-get install` without `-y`. */
export const aptQuestion = commandLint({
  code: "DL3014",
  id: "dockerfile/apt-question",
  severity: "information",
  summary,
  matches: (command) =>
    calls(command, "apt-get", "install") &&
    !hasFlag(command, "y", "yes", "qq", "assume-yes") &&
    countFlag(command, "q") !== 2 &&
    countFlag(command, "quiet") !== 2 &&
    !calls(command, "apt-get", "-q=2"),
  message: () => "`apt-get install` that asks back; expected `-y`",
  fix: (command) => ({ word: wordOf(command, "install"), how: "append", text: "-y", certain: true }),
});

/** Finds `yum install` without `-y`. */
export const yumQuestion = commandLint({
  code: "DL3030",
  id: "dockerfile/yum-question",
  severity: "information",
  summary,
  matches: (command) => calls(command, "yum", "install", "groupinstall", "localinstall") && !hasFlag(command, "y", "assumeyes"),
  message: () => "`yum` that asks back; expected `-y`",
  fix: (command) => ({ word: wordOf(command, "install", "groupinstall", "localinstall"), how: "append", text: "-y", certain: true }),
});

/** Finds `zypper install` without `-y`. */
export const zypperQuestion = commandLint({
  code: "DL3034",
  id: "dockerfile/zypper-question",
  severity: "information",
  summary,
  matches: (command) =>
    calls(command, "zypper", "install", "in", "remove", "rm", "source-install", "si", "patch") &&
    !hasFlag(command, "non-interactive", "n", "no-confirm", "y"),
  message: () => "`zypper` that asks back; expected `-n`, or `-y` behind the subcommand",
  fix: ({ first }) => ({ word: first, how: "append", text: "-n", certain: true }),
});

/** Finds `dnf install` without `-y`. */
export const dnfQuestion = commandLint({
  code: "DL3038",
  id: "dockerfile/dnf-question",
  severity: "information",
  summary,
  matches: (command) =>
    calls(command, ["dnf", "microdnf"], "install", "groupinstall", "localinstall") && !hasFlag(command, "y", "assumeyes"),
  message: ({ name }) => `\`${name}\` that asks back; expected \`-y\``,
  fix: (command) => ({ word: wordOf(command, "install", "groupinstall", "localinstall"), how: "append", text: "-y", certain: true }),
});
