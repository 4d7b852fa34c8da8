import { atKey, first, lookup, ruleFor, text } from "../look.js";

const ipc = new Set([
  "kernel.msgmax",
  "kernel.msgmnb",
  "kernel.msgmni",
  "kernel.sem",
  "kernel.shmall",
  "kernel.shmmax",
  "kernel.shmmni",
  "kernel.shm_rmid_forced",
]);

/** Refuses kernel parameters that belong to no namespace of the container: they would change the host. */
export const sysctl = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/sysctl-namespace",
    severity: "error",
    summary: "A kernel parameter is not the container's own: runtimes refuse to change the host's.",
    source: "https://github.com/opencontainers/runc/blob/v1.5.2/libcontainer/configs/validate/validator.go",
  },
  function* (_document, root) {
    const types = new Set(lookup(root, "linux.namespaces[].type").map(text));
    for (const entry of lookup(root, "linux.sysctl.*")) {
      const name = String(entry.path.at(-1));
      const key = name.replaceAll("/", ".");
      const needed = namespaceOf(key);
      if (/\s/u.test(name) || name === "") yield atKey(entry, `\`${name}\` is no name of a kernel parameter`);
      else if (key === "kernel.hostname")
        yield atKey(
          entry,
          first(root, "hostname")
            ? "`kernel.hostname` beside `hostname`: set the name once, by `hostname`"
            : "`kernel.hostname` is refused; set `hostname` instead",
        );
      else if (needed === undefined)
        yield atKey(entry, `\`${name}\` belongs to no namespace; runtimes refuse it, as it would change the host`);
      else if (!types.has(needed)) yield atKey(entry, `\`${name}\` needs a \`${needed}\` entry in \`linux.namespaces\``);
    }
  },
);

function namespaceOf(name: string): string | undefined {
  if (ipc.has(name) || name.startsWith("fs.mqueue.")) return "ipc";
  if (name.startsWith("net.")) return "network";
  if (name === "kernel.domainname") return "uts";
  return name.startsWith("user.") ? "user" : undefined;
}
