import { pluginsOf } from "../../cniPlugins.js";
import { atKey, first, lookup, ruleFor } from "../../look.js";

/** Warns of members that the runtime writes into what a plugin gets: in the file they are overwritten or misread. */
export const cniReserved = ruleFor(
  ["cni"],
  {
    id: "oci/cni-reserved",
    severity: "warning",
    summary: "A plugin's configuration has a member that the runtime writes when it calls the plugin.",
    source: "https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#deriving-request-configuration-from-plugin-configuration",
  },
  function* (_document, root) {
    for (const plugin of pluginsOf(root)) {
      for (const found of lookup(plugin, "*")) {
        const name = String(found.path.at(-1));
        if (name === "prevResult" || name === "runtimeConfig" || name.startsWith("cni.dev/"))
          yield atKey(found, `\`${name}\` is what the runtime passes to the plugin; in the file it is reserved`, {
            severity: name === "runtimeConfig" ? "information" : "warning",
          });
        else if (plugin !== root && (name === "cniVersion" || name === "name") && first(root, name) !== undefined)
          yield atKey(found, `\`${name}\` of a plugin is overwritten with that of the list`, { severity: "information" });
      }
    }
  },
);
