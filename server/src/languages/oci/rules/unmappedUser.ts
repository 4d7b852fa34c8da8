import { at, type Found, first, lookup, number, ruleFor, size, text } from "../look.js";

/** Tells of a process as a user or in a group that its new user namespace does not have. */
export const unmappedUser = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/unmapped-user",
    severity: "information",
    summary:
      "The process is to run under an ID that no mapping of its user namespace covers; the kernel refuses it. Tools write such configs for images whose user is set later.",
    source: "https://man7.org/linux/man-pages/man7/user_namespaces.7.html",
  },
  function* (_document, root) {
    const isNew = lookup(root, "linux.namespaces[]").some(
      (one) => text(first(one, "type")) === "user" && (text(first(one, "path")) ?? "") === "",
    );
    if (!isNew) return;
    for (const [path, list] of places) {
      const mappings = first(root, list);
      if (mappings === undefined || size(mappings) === 0) continue;
      for (const found of lookup(root, path)) {
        const id = number(found);
        if (id !== undefined && !lookup(mappings, "[]").some((mapping) => covers(mapping, id)))
          yield at(found, `ID ${id} is in no mapping of \`${list}\`; inside the user namespace there is no such ID`);
      }
    }
  },
);

const places = [
  ["process.user.uid", "linux.uidMappings"],
  ["process.user.gid", "linux.gidMappings"],
  ["process.user.additionalGids[]", "linux.gidMappings"],
] as const;

/** Whether a mapping covers an ID; one that cannot be read may. */
function covers(mapping: Found, id: number): boolean {
  const [start, count] = [number(first(mapping, "containerID")), number(first(mapping, "size"))];
  return start === undefined || count === undefined || (id >= start && id < start + count);
}
