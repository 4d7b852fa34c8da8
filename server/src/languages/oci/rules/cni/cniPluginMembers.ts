import type { Problem } from "../../../../engine/finding.js";
import { pluginsOf, typeOf } from "../../cniPlugins.js";
import { at, atKey, type Found, first, lookup, number, ruleFor, text } from "../../look.js";

/** Refuses members of the well-known plugins that do not go together. */
export const cniPluginMembers = ruleFor(
  ["cni"],
  {
    id: "oci/cni-plugin",
    severity: "error",
    summary: "A plugin lacks a member that it needs, or has two that exclude each other.",
    source: "https://www.cni.dev/plugins/current/",
  },
  function* (_document, root) {
    const plugins = pluginsOf(root);
    for (const [index, plugin] of plugins.entries()) {
      const judge = judges[typeOf(plugin) ?? ""];
      if (judge !== undefined) yield* judge(plugin, plugins.slice(0, index));
    }
  },
);

type Judge = (plugin: Found, before: readonly Found[]) => Generator<Problem>;

const judges: Readonly<Record<string, Judge>> = { bandwidth, firewall, "host-device": hostDevice, portmap, tuning };

function* bandwidth(plugin: Found): Generator<Problem> {
  for (const way of ["ingress", "egress"]) {
    const rate = first(plugin, `${way}Rate`);
    const burst = first(plugin, `${way}Burst`);
    const found = rate ?? burst;
    if (found !== undefined && ((number(rate) ?? 0) === 0) !== ((number(burst) ?? 0) === 0))
      yield atKey(found, `\`${way}Rate\` and \`${way}Burst\` go together; one is missing or 0`);
    // The kernel counts bytes in 32 bits.
    if (burst !== undefined && (number(burst) ?? 0) / 8 >= 2 ** 32)
      yield at(burst, `\`${way}Burst\` is counted in bits, and the kernel takes less than 4 GiB`);
  }
}

function* firewall(plugin: Found, before: readonly Found[]): Generator<Problem> {
  const backend = first(plugin, "backend");
  if (backend !== undefined && !["", "iptables", "firewalld"].includes(text(backend) ?? ""))
    yield at(backend, `unknown backend \`${text(backend)?.slice(0, 40)}\`; the plugin then chooses one itself`, { severity: "warning" });
  const policy = first(plugin, "ingressPolicy");
  if (policy !== undefined && ["same-bridge", "isolated"].includes(text(policy) ?? "") && !before.some((one) => typeOf(one) === "bridge"))
    yield at(policy, `\`${text(policy)}\` needs a \`bridge\` plugin earlier in the list`);
}

function* hostDevice(plugin: Found): Generator<Problem> {
  const ways = ["device", "hwaddr", "kernelpath", "pciBusID"];
  const asked = first(plugin, "capabilities.deviceID") ?? first(plugin, "runtimeConfig.deviceID");
  if (asked === undefined && ways.every((name) => (text(first(plugin, name)) ?? "") === ""))
    yield at(
      first(plugin, "type") ?? plugin,
      "`host-device` names no device: one of `device`, `hwaddr`, `kernelpath` and `pciBusID` is needed",
    );
}

function* portmap(plugin: Found): Generator<Problem> {
  const chain = first(plugin, "externalSetMarkChain");
  const bit = first(plugin, "markMasqBit");
  if (chain !== undefined && bit !== undefined)
    yield atKey(bit, "`markMasqBit` beside `externalSetMarkChain`; the plugin takes one of the two");
  if (chain !== undefined && text(first(plugin, "backend")) === "nftables")
    yield atKey(chain, "`externalSetMarkChain` is a chain of iptables; the nftables backend refuses it");
}

function* tuning(plugin: Found): Generator<Problem> {
  const seen = new Set<string>();
  for (const found of lookup(plugin, "sysctl.*")) {
    const name = String(found.path.at(-1));
    const path = name.replaceAll(".", "/");
    if (!path.startsWith("net/"))
      yield atKey(found, `\`${name.slice(0, 60)}\` is not below \`net.\`; the plugin sets the network's values only`);
    else if (seen.has(path)) yield atKey(found, `\`${name.slice(0, 60)}\` is set a second time`);
    seen.add(path);
  }
}
