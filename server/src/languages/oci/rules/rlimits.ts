import { at, atKey, first, lookup, number, repeated, ruleFor, text } from "../look.js";

/** Judges resource limits: each type once, the soft limit within the hard one. */
export const rlimits = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/rlimit",
    severity: "error",
    summary: "A resource limit is set twice, or its soft value is above the hard one.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#posix-process",
  },
  function* (_document, root) {
    const list = first(root, "process.rlimits");
    const items = lookup(list, "[]");
    for (const item of repeated(items, (one) => text(first(one, "type")))) {
      const type = first(item, "type");
      if (type !== undefined) yield at(type, `\`${text(type) ?? ""}\` is listed twice; each limit once`);
    }
    for (const item of items) {
      const soft = first(item, "soft");
      const hard = number(first(item, "hard"));
      const value = number(soft);
      if (soft !== undefined && value !== undefined && hard !== undefined && value > hard)
        yield at(soft, `soft limit ${value} is above the hard limit ${hard}`);
    }
    if (list !== undefined && first(root, "windows") !== undefined && first(root, "linux") === undefined) {
      yield atKey(list, "`rlimits` has no meaning on Windows", { severity: "warning" });
    }
  },
);
