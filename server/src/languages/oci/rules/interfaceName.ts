import { at, atKey, first, lookup, ruleFor, text } from "../look.js";

const form = /^[^/:\s]{1,15}$/u;

/** Refuses names of network devices that Linux gives none, and those given to two. */
export const interfaceName = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/interface-name",
    severity: "error",
    summary: "A network device has a name that Linux does not take, or that another gets too.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#network-devices",
  },
  function* (_document, root) {
    const taken = new Set<string>();
    for (const device of lookup(root, "linux.netDevices.*")) {
      const key = String(device.path.at(-1));
      if (!isName(key)) yield atKey(device, `\`${key.slice(0, 40)}\` is no name of a network interface; ${rule}`);
      const found = first(device, "name");
      const name = text(found) ?? "";
      if (found !== undefined && name !== "" && !isName(name))
        yield at(found, `\`${name.slice(0, 40)}\` is no name of a network interface; ${rule}`);
      else if (found !== undefined && name === "lo")
        yield at(found, "`lo` is there in every network namespace; the device cannot take its name");
      else if (taken.has(name === "" ? key : name))
        yield found === undefined ? atKey(device, repeatedName(key)) : at(found, repeatedName(name));
      if (!name.includes("%d")) taken.add(name === "" ? key : name);
    }
  },
);

const rule = "expected 1 to 15 characters without `/`, `:` and white space";

function isName(name: string): boolean {
  return form.test(name) && name !== "." && name !== "..";
}

function repeatedName(name: string): string {
  return `another network device gets the name \`${name.slice(0, 20)}\` already`;
}
