import { at, first, ruleFor, text } from "../look.js";

/** Warns of a cgroup path in systemd's form of which a part is missing. */
export const cgroupsPath = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/cgroups-path",
    severity: "warning",
    summary: "`cgroupsPath` names a slice of systemd, but is not `slice:prefix:name`.",
    source: "https://github.com/opencontainers/runc/blob/v1.3.0/docs/systemd.md",
  },
  function* (_document, root) {
    const found = first(root, "linux.cgroupsPath");
    const path = text(found);
    if (found === undefined || path === undefined || path.includes("/") || !/^[\w.@\\-]*\.slice(?::|$)/u.test(path)) return;
    const parts = path.split(":").length;
    if (parts !== 3) yield at(found, `\`${path.slice(0, 60)}\` has ${parts} of the 3 parts of \`slice:prefix:name\``);
  },
);
