import { at, atKey, first, ruleFor, text } from "../../look.js";

/** Warns of cache and bandwidth lines that the kernel will not read. */
export const intelRdt = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/intel-rdt",
    severity: "warning",
    summary: "A line of resctrl has not the form the kernel reads, or two members say the same.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#intelrdt",
  },
  function* (_document, root) {
    const rdt = first(root, "linux.intelRdt");
    const schemata = first(rdt, "schemata");
    const group = first(rdt, "closID");
    const name = text(group) ?? "";
    if (group !== undefined && name !== "" && name !== "/" && (name === "." || name === ".." || name.includes("/")))
      yield at(group, `\`${name.slice(0, 40)}\` is no name of a group: it is one folder below that of resctrl`, { severity: "error" });
    else if (
      group !== undefined &&
      name !== "" &&
      name !== "/" &&
      [schemata, first(rdt, "l3CacheSchema"), first(rdt, "memBwSchema")].every((one) => one === undefined)
    )
      yield at(group, `\`closID\` without a schema: the group \`${name.slice(0, 40)}\` must be there already`, { severity: "information" });
    for (const [name, line] of [
      ["l3CacheSchema", cacheLine],
      ["memBwSchema", bandwidthLine],
    ] as const) {
      const found = first(rdt, name);
      const value = text(found);
      if (found === undefined || value === undefined) continue;
      if (schemata !== undefined) yield atKey(schemata, `\`schemata\` beside \`${name}\`; say it in one of the two`);
      const fits = value.split("\n").every((one) => one.trim() === "" || line.test(one));
      if (!fits) yield at(found, `\`${name}\` has not the form \`${name === "l3CacheSchema" ? "L3:0=7f0;1=f" : "MB:0=70;1=50"}\``);
    }
  },
);

const cacheLine = /^\s*L3(?:CODE|DATA)?:\s*\d+=[0-9A-Fa-f]+(?:;\d+=[0-9A-Fa-f]+)*;?\s*$/u;
const bandwidthLine = /^\s*MB:\s*\d+=\d+(?:;\d+=\d+)*;?\s*$/u;
