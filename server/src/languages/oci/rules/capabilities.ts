import type { Problem } from "../../../engine/finding.js";
import { at, type Found, first, lookup, repeated, ruleFor, text } from "../look.js";

/** Warns of capabilities in a set that the kernel will not let stand there. */
export const capabilities = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/capability-set",
    severity: "warning",
    summary: "A capability is in a set where the kernel does not let it stand, or stands there twice.",
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
    for (const name of ["bounding", "effective", "permitted", "inheritable", "ambient"])
      for (const item of repeated(lookup(sets, `${name}[]`), text)) yield at(item, `\`${text(item)}\` stands in \`${name}\` twice`);
    yield* beyondBounding(sets);
  },
);

/** What is permitted now but barred by the bounding set is lost for the programs that the process starts. */
function* beyondBounding(sets: Found | undefined): Generator<Problem> {
  const bounding = first(sets, "bounding");
  if (bounding === undefined) return;
  const bound = new Set(lookup(bounding, "[]").map(text));
  for (const item of lookup(sets, "permitted[]"))
    if (!bound.has(text(item)))
      yield at(item, `\`${text(item)}\` is permitted but not in \`bounding\`; a program that is executed does not keep it`, {
        severity: "information",
      });
}
