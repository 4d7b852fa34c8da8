import { at, first, ruleFor, text } from "../look.js";

/** Refuses host and domain names that are longer than Linux takes. */
export const hostNameLength = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/host-name-length",
    severity: "error",
    summary: "A host or domain name has more than 64 characters; the kernel refuses it.",
    source: "https://man7.org/linux/man-pages/man2/sethostname.2.html",
  },
  function* (_document, root) {
    if (first(root, "linux") === undefined) return;
    for (const name of ["hostname", "domainname"]) {
      const found = first(root, name);
      const length = text(found)?.length ?? 0;
      if (found !== undefined && length > 64) yield at(found, `\`${name}\` has ${length} characters; Linux takes at most 64`);
    }
  },
);
