import { commandLint, hasCacheAt, runLint, wordOf } from "../runLint.js";
import { calls, hasFlag } from "../shell/command.js";
import type { Run } from "../shell/instructionShell.js";
import type { ShellCommand } from "../shell/script.js";

const summary = "What a package manager keeps of its downloads fills the layer, unless the same RUN cleans up.";

/** Finds `apk add` that keeps its index. */
export const apkCache = commandLint({
  code: "DL3019",
  id: "dockerfile/apk-cache",
  severity: "hint",
  summary,
  matches: (command, run) => calls(command, "apk", "add") && !hasFlag(command, "no-cache") && !hasCacheAt(run, "/var/cache/apk"),
  message: () => "`apk add` that keeps its index; expected `--no-cache`",
  fix: (command) => ({ word: wordOf(command, "add"), how: "append", text: "--no-cache", certain: true }),
});

/** Finds `yum install` without `yum clean all` behind it. */
export const yumCache = runLint({
  code: "DL3032",
  id: "dockerfile/yum-cache",
  severity: "information",
  summary,
  judge: (run) =>
    uncleaned(
      run,
      (command) => calls(command, "yum", "install"),
      (command) => calls(command, "yum", "clean", "all") || calls(command, "rm", "-rf", "/var/cache/yum/*"),
    ),
});

/** Finds `zypper install` without `zypper clean` behind it. */
export const zypperCache = runLint({
  code: "DL3036",
  id: "dockerfile/zypper-cache",
  severity: "information",
  summary,
  judge: (run) =>
    hasCacheAt(run, "/var/cache/zypp")
      ? undefined
      : uncleaned(
          run,
          (command) => calls(command, "zypper", "install", "in"),
          (command) => calls(command, "zypper", "clean", "cc"),
        ),
});

/** Finds `dnf install` without `dnf clean all` behind it. */
export const dnfCache = runLint({
  code: "DL3040",
  id: "dockerfile/dnf-cache",
  severity: "information",
  summary,
  judge(run) {
    if (hasCacheAt(run, "/var/cache/libdnf5") || hasCacheAt(run, ".cache/libdnf5")) return undefined;
    for (const program of ["dnf", "microdnf"]) {
      const found = uncleaned(
        run,
        (command) => calls(command, program, "install", "in", "upgrade", "up", "upgrade-minimal", "up-min", "reinstall", "rei"),
        (command) => calls(command, program, "clean", "all") || calls(command, "rm", "-rf", "/var/cache/libdnf5*"),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  },
});

type Test = (command: ShellCommand) => boolean;

/** The first install of a RUN that does not clean up behind it. */
function uncleaned({ commands }: Run, installs: Test, cleans: Test) {
  const install = commands.findIndex(installs);
  const command = commands[install];
  if (command === undefined || commands.findIndex(cleans) > install) return undefined;
  return { word: command.first, message: `\`${command.name}\` that keeps its cache; expected \`${command.name} clean\` behind it` };
}
