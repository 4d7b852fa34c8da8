import { at, first, lookup, ruleFor, text } from "../look.js";

/** What runtimes let stand below /proc: files that lxcfs imitates. Source: runc, libcontainer/rootfs_linux.go. */
const allowed: ReadonlySet<string> = new Set(
  [
    "cpuinfo",
    "diskstats",
    "meminfo",
    "stat",
    "swaps",
    "uptime",
    "loadavg",
    "slabinfo",
    "net/dev",
    "sys/kernel/ns_last_pid",
    "sys/crypto/fips_enabled",
  ].map((name) => `/proc/${name}`),
);

/** Warns of mounts on and below /proc: they could hide from the runtime, and from the container, what the kernel says there. */
export const procMount = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/proc-mount",
    severity: "warning",
    summary: "A mount covers /proc or something below it; runc refuses all but proc itself and a few files.",
    source: "https://github.com/opencontainers/runc/blob/v1.3.0/libcontainer/rootfs_linux.go",
  },
  function* (_document, root) {
    if (first(root, "linux") === undefined) return;
    for (const mount of lookup(root, "mounts[]")) {
      const destination = first(mount, "destination");
      const path = text(destination)
        ?.replace(/\/+/gu, "/")
        .replace(/(?<=.)\/$/u, "");
      if (destination === undefined || path === undefined || path.includes("/..")) continue;
      if (path.startsWith("/proc/") && !allowed.has(path))
        yield at(
          destination,
          `\`${path.slice(0, 60)}\` lies below /proc, where runtimes refuse mounts; \`linux.maskedPaths\` hides files there`,
        );
      const isProc = text(first(mount, "type")) === "proc" || text(first(mount, "source"))?.startsWith("/proc") === true;
      if (path === "/proc" && !isProc) yield at(destination, "a mount on /proc that is not of type `proc`; runtimes refuse it");
    }
  },
);
