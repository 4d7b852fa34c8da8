import type { Problem } from "../../../../engine/finding.js";
import { nearest } from "../../../../values/suggestion.js";
import { isTrue, pluginsOf, typeOf } from "../../cniPlugins.js";
import { at, atKey, type Found, first, lookup, ruleFor } from "../../look.js";

/** The capabilities that the conventions define. */
const known = ["portMappings", "ipRanges", "bandwidth", "dns", "ips", "mac", "infinibandGUID", "deviceID", "aliases", "cgroupPath"];

/** What the project's own plugins read; those with an `ipam` also take what the address plugin reads. */
const read: Readonly<Record<string, readonly string[]>> = {
  bandwidth: ["bandwidth"],
  firewall: [],
  "host-device": ["deviceID"],
  ipvlan: [],
  loopback: [],
  macvlan: ["mac"],
  portmap: ["portMappings"],
  bridge: ["mac"],
  ptp: ["dns"],
  sbr: [],
  tap: ["mac"],
  tuning: ["mac"],
  vlan: [],
  vrf: [],
};
const addresses = ["ips", "ipRanges"];

/** Warns of capabilities by which a plugin gets nothing, and of port mapping that is not asked for. */
export const cniCapabilities = ruleFor(
  ["cni"],
  {
    id: "oci/cni-capability",
    severity: "warning",
    summary: "A plugin asks the runtime for something that nobody passes, or that it does not read.",
    source:
      "https://github.com/containernetworking/cni/blob/v1.3.0/CONVENTIONS.md#dynamic-plugin-specific-fields-capabilities--runtime-configuration",
  },
  function* (_document, root) {
    for (const plugin of pluginsOf(root)) {
      const reads = read[typeOf(plugin) ?? ""];
      for (const found of lookup(plugin, "capabilities.*")) yield* judge(found, plugin, reads);
      if (typeOf(plugin) === "portmap" && plugin !== root && !isTrue(first(plugin, "capabilities.portMappings"))) {
        const type = first(plugin, "type") ?? plugin;
        yield at(type, "`portmap` without the capability `portMappings`: it is told of no ports and does nothing");
      }
    }
  },
);

function* judge(found: Found, plugin: Found, reads: readonly string[] | undefined): Generator<Problem> {
  const name = String(found.path.at(-1));
  if (!known.includes(name)) {
    // A plugin from elsewhere may have agreed on its own with a runtime.
    const meant = nearest(name, known);
    if (reads === undefined && meant === undefined) return;
    yield atKey(
      found,
      `\`${name.slice(0, 40)}\` is no capability that runtimes know${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`,
    );
  } else if (reads !== undefined && !reads.includes(name) && !(addresses.includes(name) && first(plugin, "ipam") !== undefined))
    yield atKey(found, `\`${typeOf(plugin)}\` does not read \`${name}\``, { severity: "information" });
}
