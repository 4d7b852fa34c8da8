import { parseIp } from "../../../values/ipAddress.js";
import { at, atKey, first, lookup, ruleFor, text } from "./look.js";

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
        if (found !== undefined) yield atKey(found, `\`${name}\` has no effect beside \`"vnet": "new"\`: the jail has a network stack of its own`);
      }
    }
    const host = first(jail, "host");
    if (host !== undefined && text(host) === "inherit") {
      for (const name of ["hostname", "domainname"]) {
        if (first(root, name) !== undefined) yield at(host, `\`"host": "inherit"\` beside \`${name}\`: the jail takes the host's`);
      }
    }
    for (const [name, bits] of [["ip4Addr", 32], ["ip6Addr", 128]] as const) {
      for (const item of lookup(jail, `${name}[]`)) {
        const value = text(item);
        const address = value?.replace(/^[\w.]+\|/u, "").replace(/\/\d+$/u, "");
        if (address !== undefined && parseIp(address)?.bits !== bits) yield at(item, `\`${value?.slice(0, 60) ?? ""}\` is no ${name === "ip4Addr" ? "IPv4" : "IPv6"} address`, { severity: "error" });
      }
    }
  },
);
