import type { Problem } from "../../../engine/finding.js";
import { contains, parseCidr, parseIp } from "../../../values/ipAddress.js";
import { at, atKey, type Found, first, lookup, number, repeated, ruleFor, text } from "./look.js";

const versions = ["0.1.0", "0.2.0", "0.3.0", "0.3.1", "0.4.0", "1.0.0", "1.1.0"];

/** Judges network configurations: version, name, plugins. */
export const cniVersion = ruleFor(
  ["cni"],
  {
    id: "oci/cni-version",
    severity: "warning",
    summary: "A network configuration names no version of the CNI specification, an unknown one, or uses members newer than it.",
    source: "https://github.com/containernetworking/cni/blob/main/SPEC.md#configuration-format",
  },
  function* (_document, root) {
    const found = first(root, "cniVersion");
    const version = text(found);
    const single = first(root, "type") !== undefined;
    if (found === undefined) yield at(root, "no `cniVersion`; plugins then take 0.1.0", { path: ["cniVersion"], severity: single ? "information" : "warning" });
    else if (version !== undefined && /^\d+\.\d+\.\d+$/u.test(version) && !versions.includes(version)) yield at(found, `\`${version}\` is no released version of the CNI specification; the newest is 1.1.0`);
    for (const item of repeated(lookup(root, "cniVersions[]"), text)) yield at(item, `\`${text(item) ?? ""}\` is listed twice`);
    const highest = [version, ...lookup(root, "cniVersions[]").map(text)].reduce((most, one) => Math.max(most, versions.indexOf(one ?? "")), -1);
    for (const [name, since] of [["disableGC", "1.1.0"], ["cniVersions", "1.1.0"], ["disableCheck", "0.4.0"]] as const) {
      const member = first(root, name);
      if (member !== undefined && highest >= 0 && highest < versions.indexOf(since)) yield atKey(member, `\`${name}\` came with CNI ${since}; \`cniVersion\` is ${versions[highest] ?? ""}`);
    }
  },
);

/** Judges what plugins are given: which, with which addresses. */
export const cniNetwork = ruleFor(
  ["cni"],
  {
    id: "oci/cni-network",
    severity: "error",
    summary: "A network configuration has no plugin, or an address that is none or lies outside its range.",
    source: "https://www.cni.dev/plugins/current/ipam/host-local/",
  },
  function* (_document, root) {
    const inlined = first(root, "loadOnlyInlinedPlugins");
    const own = first(root, "type");
    if (inlined?.node.kind === "scalar" && inlined.node.value === true && first(root, "plugins") === undefined) yield atKey(inlined, "`loadOnlyInlinedPlugins` without `plugins`: nothing would be loaded");
    const plugins = own === undefined ? lookup(root, "plugins[]") : [root];
    for (const plugin of plugins) {
      const args = first(plugin, "args");
      if (args !== undefined) yield atKey(args, "`args` is what the runtime passes; in a configuration it is reserved", { severity: "warning" });
      for (const server of lookup(plugin, "dns.nameservers[]")) if (parseIp(text(server) ?? "") === undefined) yield at(server, `\`${text(server)?.slice(0, 60) ?? ""}\` is no IP address`);
      yield* addresses(first(plugin, "ipam"));
    }
  },
);

function* addresses(ipam: Found | undefined): Generator<Problem> {
  if (text(first(ipam, "type")) === "host-local") {
    const ranges = [...lookup(ipam, "ranges[][]"), ...(first(ipam, "subnet") && ipam ? [ipam] : [])];
    for (const range of ranges) yield* addressRange(range);
  }
  for (const route of lookup(ipam, "routes[].dst")) if (parseCidr(text(route) ?? "") === undefined) yield at(route, `\`${text(route)?.slice(0, 60) ?? ""}\` is no address range in CIDR form`);
  for (const address of lookup(ipam, "addresses[].address")) {
    const value = text(address) ?? "";
    if (parseCidr(value) === undefined && parseIp(value) === undefined) yield at(address, `\`${value.slice(0, 60)}\` is no address in CIDR form`);
  }
}

function* addressRange(range: Found): Generator<Problem> {
  const subnet = first(range, "subnet");
  const cidr = parseCidr(text(subnet) ?? "");
  if (subnet !== undefined && cidr === undefined && text(subnet) !== undefined) yield at(subnet, `\`${text(subnet)?.slice(0, 60) ?? ""}\` is no address range in CIDR form, such as \`10.1.0.0/16\``);
  if (cidr !== undefined && subnet !== undefined && cidr.address.value !== cidr.first) yield at(subnet, `\`${text(subnet) ?? ""}\` has bits set behind its mask; the range begins earlier`);
  for (const name of ["rangeStart", "rangeEnd", "gateway"]) {
    const found = first(range, name);
    const address = parseIp(text(found) ?? "");
    if (found === undefined || text(found) === undefined) continue;
    if (address === undefined) yield at(found, `\`${text(found)?.slice(0, 60) ?? ""}\` is no IP address`);
    else if (cidr !== undefined && name !== "gateway" && !contains(cidr, address)) yield at(found, `\`${text(found) ?? ""}\` lies outside the subnet \`${text(subnet) ?? ""}\``);
    else if (cidr !== undefined && !contains(cidr, address)) yield at(found, `gateway \`${text(found) ?? ""}\` lies outside the subnet \`${text(subnet) ?? ""}\``, { severity: "warning" });
  }
}

/** Judges the plugins' numbers that the kernel bounds. */
export const cniInterface = ruleFor(
  ["cni"],
  {
    id: "oci/cni-interface",
    severity: "warning",
    summary: "A plugin makes an interface with settings that contradict one another.",
    source: "https://www.cni.dev/plugins/current/main/bridge/",
  },
  function* (_document, root) {
    for (const plugin of first(root, "type") === undefined ? lookup(root, "plugins[]") : [root]) {
      const vlan = first(plugin, "vlan");
      const id = number(vlan);
      if (vlan !== undefined && id !== undefined && (id < 0 || id > 4094)) yield at(vlan, `VLAN ${id}; 0 to 4094 is expected`, { severity: "error" });
      const promiscuous = first(plugin, "promiscMode");
      const hairpin = first(plugin, "hairpinMode");
      const both = [promiscuous, hairpin].every((one) => one?.node.kind === "scalar" && one.node.value === true);
      if (both && promiscuous !== undefined) yield atKey(promiscuous, "`promiscMode` and `hairpinMode` together; the bridge plugin refuses that", { severity: "error" });
      const name = first(plugin, "bridge") ?? first(plugin, "master");
      const value = text(name);
      if (name !== undefined && value !== undefined && (value.length > 15 || /[\s/]/u.test(value))) yield at(name, `\`${value.slice(0, 40)}\` is no name of an interface: at most 15 characters, no slash, no blank`, { severity: "error" });
    }
  },
);
