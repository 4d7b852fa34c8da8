import { commandLint, wordOf } from "../runLint.js";
import { calls, hasFlag } from "../shell/command.js";

/** Finds `apt-get install` that takes recommended packages along. */
export const recommendedPackages = commandLint({
  code: "DL3015",
  id: "dockerfile/recommended-packages",
  severity: "hint",
  summary: "Packages that are merely recommended make an image larger.",
  matches: (command) =>
    calls(command, "apt-get", "install") &&
    !hasFlag(command, "no-install-recommends") &&
    !calls(command, "apt-get", "APT::Install-Recommends=false"),
  message: () => "`apt-get install` with recommended packages; expected `--no-install-recommends`",
  fix: (command) => ({ word: wordOf(command, "install"), how: "append", text: "--no-install-recommends", certain: false }),
});
