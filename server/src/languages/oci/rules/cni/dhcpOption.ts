import type { Problem } from "../../../../engine/finding.js";
import { utf8Length } from "../../../../values/utf8.js";
import { pluginsOf, typeOf } from "../../cniPlugins.js";
import { at, type Found, first, lookup, ruleFor, text } from "../../look.js";

const names = ["dhcp-client-identifier", "subnet-mask", "routers", "host-name", "user-class", "vendor-class-identifier"];

/** Refuses options of the dhcp plugin that it cannot send. */
export const dhcpOption = ruleFor(
  ["cni"],
  {
    id: "oci/dhcp-option",
    severity: "error",
    summary: "An option of the dhcp plugin has an unknown name, no value, or one that is too long.",
    source: "https://www.cni.dev/plugins/current/ipam/dhcp/",
  },
  function* (_document, root) {
    for (const addresses of pluginsOf(root).map((plugin) => first(plugin, "ipam"))) {
      if (typeOf(addresses) !== "dhcp") continue;
      for (const entry of [...lookup(addresses, "provide[]"), ...lookup(addresses, "request[]")]) yield* named(entry);
      for (const entry of lookup(addresses, "provide[]")) yield* valued(entry);
    }
  },
);

function* named(entry: Found): Generator<Problem> {
  const option = first(entry, "option");
  const name = text(option);
  if (option === undefined || name === undefined || names.includes(name)) return;
  if (!/^\d{1,3}$/u.test(name) || Number(name) > 255)
    yield at(
      option,
      `\`${name.slice(0, 40)}\` is no option; a number up to 255 or one of ${names.map((one) => `\`${one}\``).join(", ")} is`,
    );
}

function* valued(entry: Found): Generator<Problem> {
  const value = first(entry, "value");
  if (value === undefined && first(entry, "fromArg") === undefined)
    yield at(first(entry, "option") ?? entry, "an option without `value` or `fromArg`: nothing is sent", { severity: "warning" });
  else if (value !== undefined && utf8Length(text(value) ?? "") > 255) yield at(value, "longer than the 255 bytes that an option takes");
}
