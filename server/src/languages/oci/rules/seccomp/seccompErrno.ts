import { at, atKey, first, lookup, number, ruleFor, text } from "../../look.js";

/** Warns of error numbers that a system call filter cannot return. */
export const seccompErrno = ruleFor(
  ["oci-runtime-config", "seccomp"],
  {
    id: "oci/seccomp-errno",
    severity: "warning",
    summary: "A filter returns an error number that there is not, or one for an action that returns none.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#seccomp",
  },
  function* (document, root) {
    const filter = document.kind === "seccomp" ? root : first(root, "linux.seccomp");
    const standing = first(filter, "defaultErrnoRet");
    const action = text(first(filter, "defaultAction"));
    if (standing !== undefined && action !== undefined && action !== "SCMP_ACT_ERRNO" && action !== "SCMP_ACT_TRACE")
      yield atKey(standing, `\`defaultErrnoRet\` has no meaning for \`${action}\`; only SCMP_ACT_ERRNO and SCMP_ACT_TRACE return one`);
    for (const found of [...(standing === undefined ? [] : [standing]), ...lookup(filter, "syscalls[].errnoRet")]) {
      const value = number(found);
      if (value !== undefined && value > largest) yield at(found, `error number ${value}; the kernel has none above ${largest}`);
    }
  },
);

/** `MAX_ERRNO` of the kernel. */
const largest = 4095;
