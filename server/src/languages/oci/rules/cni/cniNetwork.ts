import type { Problem } from "../../../../engine/finding.js";
import { contains, parseCidr, parseIp } from "../../../../values/ipAddress.js";
import { at, atKey, type Found, first, lookup, ruleFor, text } from "../../look.js";

/** Judges what plugins are given: which, with which addresses. */
export const cniNetwork = ruleFor(
  ["cni"],
  {
    id: "oci/cni-network",
    severity: "error",
    summary: "A network configuration loads no plugin, sets what is reserved, or has an address outside its range.",
    source: "https://www.cni.dev/plugins/current/ipam/host-local/",
  },
  function* (_document, root) {
    const inlined = first(root, "loadOnlyInlinedPlugins");
    const own = first(root, "type");
    if (inlined?.node.kind === "scalar" && inlined.node.value === true && first(root, "plugins") === undefined)
      yield atKey(inlined, "`loadOnlyInlinedPlugins` without `plugins`: nothing would be loaded");
    const plugins = own === undefined ? lookup(root, "plugins[]") : [root];
    for (const plugin of plugins) {
      const args = first(plugin, "args");
      if (args !== undefined)
        yield atKey(args, "`args` is what the runtime passes; in a configuration it is reserved", { severity: "warning" });
      yield* addresses(first(plugin, "ipam"));
    }
  },
);

function* addresses(ipam: Found | undefined): Generator<Problem> {
  if (text(first(ipam, "type")) === "host-local") {
    const ranges = [...lookup(ipam, "ranges[][]"), ...(first(ipam, "subnet") && ipam ? [ipam] : [])];
    for (const range of ranges) yield* addressRange(range);
  }
}

function* addressRange(range: Found): Generator<Problem> {
  const subnet = first(range, "subnet");
  const cidr = parseCidr(text(subnet) ?? "");
  if (cidr !== undefined && subnet !== undefined && cidr.address.value !== cidr.first)
    yield at(subnet, `\`${text(subnet) ?? ""}\` has bits set behind its mask; the range begins earlier`);
  for (const name of ["rangeStart", "rangeEnd", "gateway"]) {
    const found = first(range, name);
    const address = parseIp(text(found) ?? "");
    // Addresses and ranges that are none are the schema's to report.
    if (found === undefined || address === undefined) continue;
    if (cidr !== undefined && name !== "gateway" && !contains(cidr, address))
      yield at(found, `\`${text(found) ?? ""}\` lies outside the subnet \`${text(subnet) ?? ""}\``);
    else if (cidr !== undefined && !contains(cidr, address))
      yield at(found, `gateway \`${text(found) ?? ""}\` lies outside the subnet \`${text(subnet) ?? ""}\``, { severity: "warning" });
  }
}
