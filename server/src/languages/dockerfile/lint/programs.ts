import { commandLint, wordOf } from "../runLint.js";

/** Finds programs that need a running system around them. */
export const pointlessProgram = commandLint({
  code: "DL3001",
  id: "dockerfile/pointless-program",
  severity: "hint",
  summary: "Programs that look after a running system do nothing for an image.",
  matches: ({ name }) => pointless.has(name),
  message: ({ name }) => `\`${name}\` in a build; expected only what has an effect on the image`,
});

/** Finds `cd`. */
export const changedDirectory = commandLint({
  code: "DL3003",
  id: "dockerfile/changed-directory",
  severity: "information",
  summary: "A `cd` in RUN ends with the instruction; WORKDIR lasts.",
  matches: ({ name }, { onbuild }) => name === "cd" && !onbuild,
  message: () => "`cd` in RUN, which the next instruction forgets; expected WORKDIR",
});

/** Finds `sudo`. */
export const sudo = commandLint({
  code: "DL3004",
  id: "dockerfile/sudo",
  severity: "information",
  summary: "USER picks who runs a build's commands; sudo handles terminals and signals in its own way.",
  matches: ({ name }) => name === "sudo",
  message: () => "`sudo` in RUN; expected USER before it",
});

/** Finds `apt`. */
export const apt = commandLint({
  code: "DL3027",
  id: "dockerfile/apt",
  severity: "information",
  summary: "The command line of `apt` may change between releases; that of `apt-get` does not.",
  matches: ({ name }) => name === "apt",
  message: () => "`apt` in a script; expected `apt-get` or `apt-cache`",
  fix: (command) => ({ word: wordOf(command, ...ofAptGet) && command.first, how: "replace", text: "apt-get", certain: true }),
});

/** What `apt` and `apt-get` do alike. */
const ofAptGet: readonly string[] = ["autoremove", "dist-upgrade", "install", "purge", "remove", "update", "upgrade"];

const pointless: ReadonlySet<string> = new Set(["free", "kill", "mount", "ps", "service", "shutdown", "ssh", "top", "vim"]);
