import type { Problem } from "../../../../engine/finding.js";
import { isTrue, pluginsOf, typeOf } from "../../cniPlugins.js";
import { at, atKey, type Found, first, lookup, number, ruleFor } from "../../look.js";

/** Judges the bridge plugin's VLANs, and settings that need addresses. */
export const cniBridge = ruleFor(
  ["cni"],
  {
    id: "oci/cni-bridge",
    severity: "error",
    summary: "The bridge plugin has VLANs that it refuses, or a setting that contradicts its addresses.",
    source: "https://www.cni.dev/plugins/current/main/bridge/",
  },
  function* (_document, root) {
    for (const plugin of pluginsOf(root)) {
      if (typeOf(plugin) !== "bridge") continue;
      for (const trunk of lookup(plugin, "vlanTrunk[]")) yield* range(trunk);
      const trunk = first(plugin, "vlanTrunk");
      if (trunk !== undefined && (number(first(plugin, "vlan")) ?? 0) !== 0)
        yield atKey(trunk, "`vlanTrunk` beside `vlan`: the port carries both", { severity: "warning" });
      const addresses = first(plugin, "ipam");
      if (addresses !== undefined && isTrue(first(plugin, "disableContainerInterface")))
        yield atKey(addresses, "`ipam` beside `disableContainerInterface`: there is no interface that an address could go to");
      if (addresses === undefined) {
        for (const name of ["isGateway", "isDefaultGateway", "ipMasq"]) {
          const found = first(plugin, name);
          if (found !== undefined && isTrue(found))
            yield atKey(found, `\`${name}\` without \`ipam\` has no effect: the bridge carries no addresses`, { severity: "information" });
        }
      }
    }
  },
);

function* range(trunk: Found): Generator<Problem> {
  const least = first(trunk, "minID");
  const most = first(trunk, "maxID");
  if ((least === undefined) !== (most === undefined)) yield at(trunk, "`minID` and `maxID` go together; one is missing");
  if (least !== undefined && most !== undefined && (number(least) ?? 0) > (number(most) ?? 0))
    yield at(least, `\`minID\` ${number(least)} is above \`maxID\` ${number(most)}`);
}
