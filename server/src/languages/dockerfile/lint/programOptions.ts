import { commandLint } from "../runLint.js";
import { calls, flagValues, hasFlag } from "../shell/command.js";

/** Finds upgrades of a whole distribution. */
export const distributionUpgrade = commandLint({
  code: "DL3035",
  id: "dockerfile/distribution-upgrade",
  severity: "information",
  summary: "A newer base image does what `zypper dist-upgrade` does, and can be built again.",
  matches: (command) => calls(command, "zypper", "dist-upgrade", "dup"),
  message: () => "`zypper dist-upgrade`; expected a newer base image",
});

/** Finds users with high numbers, for whom `useradd` makes log files of many gigabytes that are holes. */
export const sparseLog = commandLint({
  code: "DL3046",
  id: "dockerfile/sparse-login-log",
  severity: "information",
  summary: "`useradd` with a high number makes huge sparse log files, which fill a layer; `-l` leaves them out.",
  matches: (command) =>
    command.name === "useradd" &&
    hasFlag(command, "u", "uid") &&
    !hasFlag(command, "l", "no-log-init") &&
    flagValues(command, "u").some(({ text }) => text.length > 5),
  message: () => "`useradd` with a high user number; expected `-l` beside it",
  fix: ({ first }) => ({ word: first, how: "append", text: "-l", certain: true }),
});

/** Finds downloads whose progress bar fills the build's log. */
export const progressBar = commandLint({
  code: "DL3047",
  id: "dockerfile/progress-bar",
  severity: "information",
  summary: "The progress bar of wget fills the build's log.",
  matches: (command) =>
    command.name === "wget" &&
    !hasFlag(command, "progress", "q", "quiet", "o", "output-file", "a", "append-output", "no-verbose") &&
    !calls(command, "wget", "-nv"),
  message: () => "`wget` with a progress bar; expected `--progress=dot:giga`, `-q` or `-nv`",
  fix: ({ first }) => ({ word: first, how: "append", text: "-q", certain: false }),
});

/** Finds a shell that is exchanged by a link. */
export const linkedShell = commandLint({
  code: "DL4005",
  id: "dockerfile/linked-shell",
  severity: "information",
  summary: "SHELL changes the shell of the build and leaves `/bin/sh` to the image.",
  matches: (command) => calls(command, "ln", "/bin/sh"),
  message: () => "link in the place of `/bin/sh`; expected SHELL",
});
