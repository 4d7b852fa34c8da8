import { at, atKey, first, lookup, ruleFor, text } from "../../look.js";

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
      const promiscuous = first(plugin, "promiscMode");
      const hairpin = first(plugin, "hairpinMode");
      const both = [promiscuous, hairpin].every((one) => one?.node.kind === "scalar" && one.node.value === true);
      if (both && promiscuous !== undefined)
        yield atKey(promiscuous, "`promiscMode` and `hairpinMode` together; the bridge plugin refuses that", { severity: "error" });
      const name = first(plugin, "bridge") ?? first(plugin, "master");
      const value = text(name);
      if (name !== undefined && value !== undefined && (value.length > 15 || /[\s/]/u.test(value)))
        yield at(name, `\`${value.slice(0, 40)}\` is no name of an interface: at most 15 characters, no slash, no blank`, {
          severity: "error",
        });
    }
  },
);
