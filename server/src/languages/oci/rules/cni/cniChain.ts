import type { Problem } from "../../../../engine/finding.js";
import { addressPlugins, isBeforeLists, mainPlugins, metaPlugins, pluginsOf, typeOf } from "../../cniPlugins.js";
import { at, atKey, type Found, first, lookup, ruleFor, text } from "../../look.js";

/** Refuses chains of plugins that cannot be run: plugins work on what the one before them has made. */
export const cniChain = ruleFor(
  ["cni"],
  {
    id: "oci/cni-chain",
    severity: "error",
    summary: "The plugins of a network stand in an order, or in a role, in which they fail.",
    source: "https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#section-2-execution-protocol",
  },
  function* (_document, root) {
    const plugins = pluginsOf(root);
    const begin = first(plugins[0], "type");
    if (begin !== undefined && metaPlugins.has(text(begin) ?? ""))
      yield at(begin, `\`${text(begin)}\` works on the interface of an earlier plugin; it cannot come first`);
    const second = first(root, "plugins[]") && lookup(root, "plugins[]")[1];
    if (second !== undefined && isBeforeLists(root))
      yield at(first(second, "type") ?? second, "a second plugin; lists came with CNI 0.3.0, and `cniVersion` is older", {
        severity: "warning",
      });
    for (const plugin of plugins) yield* role(plugin);
    if (plugins.length === 0 && first(root, "plugins") === undefined && first(root, "loadOnlyInlinedPlugins") === undefined) {
      const name = first(root, "name");
      yield (name === undefined ? at : atKey)(
        name ?? root,
        `no \`plugins\`: libcni takes them from the folder \`${text(name) ?? "name"}/\` beside the file since 1.3.0, and refuses the file before`,
        { path: ["plugins"], severity: "warning" },
      );
    }
  },
);

function* role(plugin: Found): Generator<Problem> {
  const type = first(plugin, "type");
  if (type !== undefined && addressPlugins.has(text(type) ?? "")) {
    yield at(type, `\`${text(type)}\` hands out addresses and makes no interface; it belongs into \`ipam.type\``, { severity: "warning" });
  }
  const addresses = first(plugin, "ipam.type");
  const name = typeOf(first(plugin, "ipam")) ?? "";
  if (addresses !== undefined && (mainPlugins.has(name) || metaPlugins.has(name)))
    yield at(addresses, `\`${name}\` hands out no addresses; \`host-local\`, \`static\` and \`dhcp\` do`, { severity: "warning" });
}
