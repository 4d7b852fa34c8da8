import { at, first, lookup, number, repeated, ruleFor, text } from "../look.js";

/** Judges the devices of a Linux container: each path once, numbers that the kernel has. */
export const devices = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/device",
    severity: "warning",
    summary: "A device has a relative path, one that another has too, or numbers that the kernel cannot keep.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#devices",
  },
  function* (_document, root) {
    const items = lookup(root, "linux.devices[]");
    for (const item of repeated(items, (one) => text(first(one, "path")))) {
      const path = first(item, "path");
      if (path !== undefined) yield at(path, `\`${text(path)?.slice(0, 60) ?? ""}\` is made a second time`);
    }
    for (const item of items) {
      const path = first(item, "path");
      const name = text(path);
      if (path !== undefined && name !== undefined && name !== "" && !name.startsWith("/"))
        yield at(path, `relative path \`${name.slice(0, 60)}\`; an absolute path is expected`);
      for (const [member, most] of limits) {
        const found = first(item, member);
        const value = number(found);
        if (found !== undefined && value !== undefined && value > most)
          yield at(found, `\`${member}\` is ${value}; the kernel takes at most ${most}`);
      }
    }
  },
);

/** Twelve bits for the driver, twenty for its device. */
const limits = [
  ["major", 4095],
  ["minor", 1_048_575],
] as const;
