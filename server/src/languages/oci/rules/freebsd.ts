import { at, atKey, first, ruleFor, text } from "../look.js";

/** Warns of jail settings that have no effect beside one another. */
export const freebsd = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/jail",
    severity: "warning",
    summary: "A jail has addresses beside a network stack of its own, or a host name that it inherits.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-freebsd.md",
  },
  function* (_document, root) {
    const jail = first(root, "freebsd.jail");
    if (text(first(jail, "vnet")) === "new") {
      for (const name of ["ip4", "ip6", "ip4Addr", "ip6Addr"]) {
        const found = first(jail, name);
        if (found !== undefined)
          yield atKey(found, `\`${name}\` has no effect beside \`"vnet": "new"\`: the jail has a network stack of its own`);
      }
    }
    const host = first(jail, "host");
    if (host !== undefined && text(host) === "inherit") {
      for (const name of ["hostname", "domainname"]) {
        if (first(root, name) !== undefined) yield at(host, `\`"host": "inherit"\` beside \`${name}\`: the jail takes the host's`);
      }
    }
  },
);
