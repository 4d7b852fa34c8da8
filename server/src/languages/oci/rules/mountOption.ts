import { at, first, lookup, ruleFor, text } from "../look.js";

const joined = /^(?:ro|rw|nosuid|suid|nodev|dev|noexec|exec|bind|rbind)(?:,[a-z]+)+$/u;

/** Warns of mount options that are several in one, or that only another type of mount has. */
export const mountOption = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/mount-option",
    severity: "warning",
    summary: "A mount option is several options in one text, or belongs to another type of mount.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#linux-mount-options",
  },
  function* (_document, root) {
    if (first(root, "linux") === undefined) return;
    const ownUsers = lookup(root, "linux.namespaces[].type").some((type) => text(type) === "user");
    for (const mount of lookup(root, "mounts[]")) {
      const options = lookup(mount, "options[]");
      const words = options.map(text);
      const isBind = words.includes("bind") || words.includes("rbind");
      const type = text(first(mount, "type"));
      for (const option of options) {
        const word = text(option) ?? "";
        if (joined.test(word)) yield at(option, `several options in \`${word.slice(0, 40)}\`; each is an entry of its own`);
        else if (word === "tmpcopyup" && type !== undefined && type !== "tmpfs")
          yield at(option, "`tmpcopyup` is an option of tmpfs mounts only");
        else if (word === "mand" || word === "nomand") yield at(option, `\`${word}\` is deprecated: Linux 5.15 removed mandatory locks`);
        else if ((word === "src-nofollow" || word === "dest-nofollow") && words.includes("copy-symlink"))
          yield at(option, `\`${word}\` beside \`copy-symlink\`; crun takes one of the two`);
        else if ((word === "idmap" || word === "ridmap") && isBind && !ownUsers && first(mount, "uidMappings") === undefined)
          yield at(option, `\`${word}\` without mappings of the mount or a user namespace: there is nothing to map by`, {
            severity: "error",
          });
        else if ((word === "idmap" || word === "ridmap") && !isBind && type !== "bind")
          yield at(option, `\`${word}\` on a mount that is no bind mount; runtimes map IDs of bind mounts only`);
      }
    }
  },
);
