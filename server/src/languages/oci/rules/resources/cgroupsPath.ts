import { at, first, ruleFor, text } from "../../look.js";

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
    if (found === undefined || path === undefined) return;
    if (path.split("/").includes("..")) yield at(found, `\`..\` in \`${path.slice(0, 60)}\`: a cgroup stays below the one of the runtime`);
    if (path.includes("/")) return;
    const [slice = "", ...rest] = path.split(":");
    if (rest.length === 2 && slice !== "" && !slice.endsWith(".slice"))
      yield at(found, `\`${slice.slice(0, 40)}\` is no slice of systemd; its name ends in \`.slice\``);
    if (!/^[\w.@\\-]*\.slice$/u.test(slice)) return;
    if (slice !== "-.slice" && /^-|--|-\.slice$/u.test(slice))
      yield at(found, `\`${slice.slice(0, 60)}\` has an empty level; \`-\` stands between the levels of a slice`);
    const parts = rest.length + 1;
    if (parts !== 3) yield at(found, `\`${path.slice(0, 60)}\` has ${parts} of the 3 parts of \`slice:prefix:name\``);
  },
);
