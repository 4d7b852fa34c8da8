import { type Found, first, lookup, text } from "./look.js";

/** The plugins of a network configuration, in their order: those of its list, or the one that it is by itself. */
export function pluginsOf(root: Found): readonly Found[] {
  return first(root, "type") === undefined ? lookup(root, "plugins[]") : [root];
}

/** The name of a plugin's program. */
export function typeOf(plugin: Found | undefined): string | undefined {
  return text(first(plugin, "type"));
}

/** Plugins of containernetworking/plugins that make an interface. */
export const mainPlugins: ReadonlySet<string> = new Set(
  "bridge macvlan ipvlan vlan ptp host-device dummy tap loopback win-bridge win-overlay".split(" "),
);

/** Those that change what an earlier plugin has made, and fail without it. */
export const metaPlugins: ReadonlySet<string> = new Set("bandwidth firewall portmap sbr tuning vrf".split(" "));

/** Those that hand out addresses to other plugins. */
export const addressPlugins: ReadonlySet<string> = new Set(["host-local", "static", "dhcp"]);

const releases = ["0.1.0", "0.2.0", "0.3.0", "0.3.1", "0.4.0", "1.0.0", "1.1.0"];

/** Whether every version that a network configuration names is one before 0.3.0, which brought lists and several addresses. */
export function isBeforeLists(root: Found): boolean {
  const named = [first(root, "cniVersion"), ...lookup(root, "cniVersions[]")].map(text).filter((one) => one !== undefined);
  return named.length > 0 && named.every((one) => releases.includes(one) && releases.indexOf(one) < releases.indexOf("0.3.0"));
}

/** Whether a member holds the value true. */
export function isTrue(found: Found | undefined): boolean {
  return found?.node.kind === "scalar" && found.node.value === true;
}
