import { atKey, first, ruleFor } from "../look.js";

/** Members of the process that only Windows reads. */
const ofWindows = ["process.commandLine", "process.user.username"];
/** Members that no Windows runtime reads. */
const ofPosix = [
  "process.capabilities",
  "process.apparmorProfile",
  "process.selinuxLabel",
  "process.oomScoreAdj",
  "process.noNewPrivileges",
  "hooks",
];

/** Warns of members that the container's platform does not read. */
export const otherPlatform = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/other-platform",
    severity: "warning",
    summary: "A member belongs to another platform than that of the container; its runtime ignores it.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#platform-specific-configuration",
  },
  function* (_document, root) {
    const isLinux = first(root, "linux") !== undefined;
    const others = ["solaris", "freebsd", "zos"].map((name) => first(root, name)).filter((one) => one !== undefined);
    const [sole, extra] = isLinux ? [root, ...others] : others;
    if (sole !== undefined && extra !== undefined)
      yield atKey(extra, `\`${String(extra.path.at(-1))}\` beside the settings of another platform; a container runs on one`, {
        severity: "information",
      });
    const isWindows = first(root, "windows") !== undefined;
    if (isLinux === isWindows) return;
    for (const path of isLinux ? ofWindows : ofPosix) {
      const found = first(root, path);
      const name = path.slice(path.lastIndexOf(".") + 1);
      if (found !== undefined) yield atKey(found, `\`${name}\` has no meaning on ${isLinux ? "Linux" : "Windows"}`);
    }
  },
);
