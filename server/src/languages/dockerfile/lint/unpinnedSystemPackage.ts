import { runLint } from "../runLint.js";
import { calls, operands } from "../shell/command.js";
import { unpinned } from "../unpinned.js";

const summary = "A package without a version is another one in every build.";

/** Finds packages of Debian without a version. */
export const unpinnedAptPackage = runLint({
  code: "DL3008",
  id: "dockerfile/unpinned-apt-package",
  severity: "information",
  summary,
  judge: (run) =>
    unpinned(run, "=version", (command) =>
      calls(command, "apt-get", "install")
        ? operands(command, ["t", "target-release"]).filter(({ text }) => text !== "install" && !/[=/]|\.deb$/u.test(text))
        : [],
    ),
});

/** Finds packages of Alpine without a version. */
export const unpinnedApkPackage = runLint({
  code: "DL3018",
  id: "dockerfile/unpinned-apk-package",
  severity: "information",
  summary,
  judge: (run) =>
    unpinned(run, "=version", (command) =>
      calls(command, "apk", "add")
        ? operands(command, ["t", "virtual", "repository", "X"]).filter(({ text }) => text !== "add" && !/[=~<>]|\.apk$/u.test(text))
        : [],
    ),
});

/** Finds packages of SUSE without a version. */
export const unpinnedZypperPackage = runLint({
  code: "DL3037",
  id: "dockerfile/unpinned-zypper-package",
  severity: "information",
  summary,
  judge: (run) =>
    unpinned(run, "=version", (command) =>
      calls(command, "zypper", "install", "in")
        ? operands(command).filter(({ text }) => text !== "install" && text !== "in" && !/[=<>]|\.rpm$/u.test(text))
        : [],
    ),
});
