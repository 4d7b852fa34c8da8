import type { Problem } from "../../../engine/finding.js";
import { at, atKey, type Found, first, lookup, number, repeated, ruleFor, text } from "../look.js";

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
    for (const item of repeated(items, node)) {
      const type = first(item, "type") ?? item;
      yield at(type, `device ${node(item)} is made under a second name`, { severity: "information" });
    }
    for (const item of items) {
      const path = first(item, "path");
      const name = text(path);
      if (path !== undefined && name !== undefined && name !== "" && !name.startsWith("/"))
        yield at(path, `relative path \`${name.slice(0, 60)}\`; an absolute path is expected`);
      yield* numbers(item);
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

/** What tells devices apart: their kind and numbers; `u` is another word for `c`. */
function node(item: Found): string | undefined {
  const type = text(first(item, "type"));
  const [major, minor] = [number(first(item, "major")), number(first(item, "minor"))];
  return type === undefined || type === "p" || major === undefined || minor === undefined
    ? undefined
    : `${type === "u" ? "c" : type} ${major}:${minor}`;
}

function* numbers(item: Found): Generator<Problem> {
  const pipe = text(first(item, "type")) === "p";
  for (const name of ["major", "minor"]) {
    const found = first(item, name);
    const value = number(found);
    if (found === undefined || value === undefined) continue;
    if (pipe && value !== 0) yield atKey(found, `\`${name}\` of a FIFO; it has no numbers`);
    else if (value < 0) yield at(found, `\`${name}\` is ${value}; only rules about devices have a number for all`, { severity: "error" });
  }
  const mode = first(item, "fileMode");
  if (mode !== undefined && (number(mode) === 444 || number(mode) === 440))
    yield at(
      mode,
      `${number(mode)} is decimal here and means 0${(number(mode) ?? 0).toString(8)}; was 0${number(mode)}, in decimal ${Number.parseInt(String(number(mode)), 8)}, meant?`,
    );
}
