import { at, first, lookup, ruleFor, text } from "../look.js";

/** Warns of capabilities in a set that the kernel will not let stand there. */
export const capabilities = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/capability-set",
    severity: "warning",
    summary: "A capability is in the effective or ambient set without being permitted.",
    source: "https://man7.org/linux/man-pages/man7/capabilities.7.html",
  },
  function* (_document, root) {
    const sets = first(root, "process.capabilities");
    const permitted = first(sets, "permitted");
    const allowed = new Set(lookup(permitted, "[]").map(text));
    for (const name of permitted === undefined ? ["ambient"] : ["effective", "ambient"]) {
      for (const item of lookup(sets, `${name}[]`)) {
        const capability = text(item);
        if (capability !== undefined && !allowed.has(capability))
          yield at(item, `\`${capability}\` is ${name} but not permitted; the kernel does not grant it`);
      }
    }
  },
);
