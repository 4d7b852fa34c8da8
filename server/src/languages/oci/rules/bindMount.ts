import { at, first, lookup, ruleFor, text } from "../look.js";

/** Warns of bind mounts without a source, and of those that are none for want of the option. */
export const bindMount = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/bind-mount",
    severity: "warning",
    summary: "A bind mount has no source, or lacks the option that makes it one.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#posix-platform-mounts",
  },
  function* (_document, root) {
    if (first(root, "windows") !== undefined || first(root, "linux") === undefined) return;
    for (const mount of lookup(root, "mounts[]")) {
      const words = lookup(mount, "options[]").map(text);
      const isBind = words.includes("bind") || words.includes("rbind");
      const type = first(mount, "type");
      const destination = first(mount, "destination") ?? mount;
      if (isBind && (text(first(mount, "source")) ?? "") === "")
        yield at(destination, "a bind mount without `source`; the folder of the bundle is what gets mounted", {
          path: [...mount.path, "source"],
        });
      else if (!isBind && type !== undefined && text(type) === "bind")
        yield at(type, "type `bind` without the option `bind` or `rbind`; only the option makes it a bind mount");
      else if (!isBind && type === undefined)
        yield at(destination, "no `type`; only bind mounts do without", { path: [...mount.path, "type"] });
    }
  },
);
