import type { Problem } from "../../../../engine/finding.js";
import { contains, parseCidr, parseIp } from "../../../../values/ipAddress.js";
import { isBeforeLists, pluginsOf, typeOf } from "../../cniPlugins.js";
import { at, atKey, type Found, first, lookup, ruleFor, size, text } from "../../look.js";

/** Plugins that fail where nobody hands out an address. */
const needAddresses = new Set(["ptp", "dummy", "vlan"]);

/** Refuses plugins without the addresses that they need, and addresses that go nowhere. */
export const cniAddresses = ruleFor(
  ["cni"],
  {
    id: "oci/cni-addresses",
    severity: "error",
    summary: "A plugin gets no addresses although it needs them, or ones that do not fit together.",
    source: "https://www.cni.dev/plugins/current/ipam/",
  },
  function* (_document, root) {
    const old = isBeforeLists(root);
    for (const [index, plugin] of pluginsOf(root).entries()) {
      const addresses = first(plugin, "ipam");
      yield* asked(plugin, index, addresses);
      const kind = typeOf(addresses);
      if (addresses === undefined) continue;
      if (kind === "host-local") yield* hostLocal(addresses, old);
      if (kind === "static") yield* fixed(addresses, old);
    }
  },
);

function* asked(plugin: Found, index: number, addresses: Found | undefined): Generator<Problem> {
  const name = typeOf(plugin) ?? "";
  const type = first(plugin, "type") ?? plugin;
  // A chained ipvlan takes the addresses of the plugin before it.
  const needs = needAddresses.has(name) || (name === "ipvlan" && index === 0);
  if (needs && (addresses === undefined || size(addresses) === 0))
    yield at(type, `\`${name}\` without \`ipam\`: it fails without an address`, { path: [...plugin.path, "ipam"] });
  if (name === "loopback" && addresses !== undefined)
    yield atKey(addresses, "`loopback` reads no `ipam`; its addresses are fixed", { severity: "warning" });
}

function* hostLocal(addresses: Found, old: boolean): Generator<Problem> {
  const sets = lookup(addresses, "ranges[]");
  const type = first(addresses, "type") ?? addresses;
  if (first(addresses, "subnet") === undefined) {
    if (first(addresses, "ranges") === undefined && !asksForRanges(addresses))
      yield at(type, "`host-local` without `ranges` or `subnet` has no address to hand out", { path: [...addresses.path, "ranges"] });
    for (const name of ["rangeStart", "rangeEnd", "gateway"]) {
      const found = first(addresses, name);
      if (found !== undefined)
        yield atKey(found, `\`${name}\` without \`subnet\` is ignored; it belongs to a range`, { severity: "warning" });
    }
  }
  for (const set of sets) if (set.node.kind === "sequence" && size(set) === 0) yield at(set, "an empty set of ranges");
  const second = sets[1];
  if (second !== undefined && old)
    yield at(second, "a second set of ranges; several addresses came with CNI 0.3.0, and `cniVersion` is older");
}

/** Ranges may come from outside: from the runtime, or from a program that fills the file in, such as Calico's and flannel's. */
function asksForRanges(addresses: Found): boolean {
  const dataDirectory = first(addresses, "dataDir");
  return dataDirectory !== undefined && size(addresses) > 2;
}

function* fixed(addresses: Found, old: boolean): Generator<Problem> {
  const families = new Set<number>();
  for (const entry of lookup(addresses, "addresses[]")) {
    const cidr = parseCidr(text(first(entry, "address")) ?? "");
    const gateway = first(entry, "gateway");
    const way = parseIp(text(gateway) ?? "");
    if (cidr === undefined) continue;
    if (gateway !== undefined && way !== undefined && (way.bits !== cidr.address.bits || !contains(cidr, way)))
      yield at(gateway, `gateway \`${text(gateway)}\` is not in the network of \`${text(first(entry, "address"))}\``);
    if (old && families.has(cidr.address.bits))
      yield at(first(entry, "address") ?? entry, "a second address; several came with CNI 0.3.0, and `cniVersion` is older");
    families.add(cidr.address.bits);
  }
}
