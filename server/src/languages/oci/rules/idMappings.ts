import { at, type Found, first, lookup, number, ruleFor } from "../look.js";

/** Refuses ID mappings that overlap (the kernel takes each ID once), are empty or lead beyond the last ID. */
export const idMappings = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/id-mapping",
    severity: "error",
    summary: "Two ID mappings overlap, or one maps no ID or more than there are.",
    source: "https://man7.org/linux/man-pages/man7/user_namespaces.7.html",
  },
  function* (_document, root) {
    for (const list of ["linux.uidMappings", "linux.gidMappings", "mounts[].uidMappings", "mounts[].gidMappings"]) {
      for (const found of lookup(root, list)) {
        const items = lookup(found, "[]").slice(0, maximumMappings);
        for (const [index, item] of items.entries()) {
          const count = first(item, "size");
          if (count !== undefined && number(count) === 0) yield at(count, "`size` 0 maps no ID; at least 1 is expected");
          const side = (["containerID", "hostID"] as const).find((name) => (number(first(item, name)) ?? 0) + (number(count) ?? 0) > ids);
          if (side !== undefined) yield at(item, `\`${side}\` and \`size\` lead beyond the last ID, ${ids - 1}`);
          const clash = items.slice(0, index).some((earlier) => overlap(earlier, item, "containerID") || overlap(earlier, item, "hostID"));
          if (clash) yield at(item, "this mapping overlaps an earlier one; each ID is mapped once");
        }
      }
    }
  },
);

/** How many IDs there are: they have 32 bits, and the last one stands for none. */
const ids = 0xffff_ffff;

/** The kernel takes at most 340 mappings (since Linux 4.15); more are not compared. */
const maximumMappings = 340;

function overlap(a: Found, b: Found, side: "containerID" | "hostID"): boolean {
  const from = [number(first(a, side)), number(first(b, side))] as const;
  const sizes = [number(first(a, "size")), number(first(b, "size"))] as const;
  if (from[0] === undefined || from[1] === undefined || sizes[0] === undefined || sizes[1] === undefined) return false;
  return from[0] < from[1] + sizes[1] && from[1] < from[0] + sizes[0];
}
