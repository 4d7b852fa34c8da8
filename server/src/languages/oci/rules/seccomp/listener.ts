import { at, atKey, first, lookup, ruleFor, text } from "../../look.js";

const notify = "SCMP_ACT_NOTIFY";

/** Refuses filters that hand calls to a program that is not there, and ones that would have to hand over their own. */
export const listener = ruleFor(
  ["oci-runtime-config", "seccomp"],
  {
    id: "oci/seccomp-listener",
    severity: "warning",
    summary: "A filter asks another program, but names none; or names one, but never asks.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#seccomp",
  },
  function* (document, root) {
    const inConfig = document.kind === "oci-runtime-config";
    const filter = inConfig ? first(root, "linux.seccomp") : root;
    const asking = lookup(filter, "syscalls[]").filter((rule) => text(first(rule, "action")) === notify);
    const path = first(filter, "listenerPath");
    const [one] = asking;
    if (one === undefined && text(first(filter, "defaultAction")) !== notify) {
      if (path !== undefined && text(path) !== "")
        yield atKey(path, "`listenerPath` without an action SCMP_ACT_NOTIFY: nobody is ever asked");
      for (const flag of lookup(filter, "flags[]"))
        if (text(flag) === "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV")
          yield at(flag, "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV without an action SCMP_ACT_NOTIFY; the kernel refuses it");
    }
    if (one !== undefined && (text(path) ?? "") === "" && inConfig && first(root, "annotations")?.node.kind !== "mapping")
      yield at(first(one, "action") ?? one, "SCMP_ACT_NOTIFY without `listenerPath`: there is nobody to ask, and runtimes refuse it", {
        severity: "error",
      });
    for (const name of asking.flatMap((rule) => lookup(rule, "names[]")))
      if (text(name) === "write")
        yield at(name, "`write` cannot be handed over: the runtime needs it itself to hand over the rest", { severity: "error" });
  },
);
