import type { Problem } from "../../../engine/finding.js";
import { isBefore } from "../../../values/release.js";
import { at, atKey, type Found, first, lookup, number, repeated, ruleFor, text } from "../look.js";

/** Warns of limits that contradict one another, or that the kernel does not take. */
export const resources = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/resource-limit",
    severity: "warning",
    summary: "A limit of the cgroup contradicts another, is listed twice, or lies outside what the kernel takes.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#control-groups",
  },
  function* (_document, root) {
    const found = first(root, "linux.resources");
    yield* memory(first(found, "memory"));
    yield* weights(found);
    for (const item of repeated(lookup(found, "hugepageLimits[]"), (one) => text(first(one, "pageSize")))) {
      const size = first(item, "pageSize");
      if (size !== undefined) yield at(size, `page size \`${text(size) ?? ""}\` is listed twice; the later limit counts`);
    }
    const moved = first(found, "oomScoreAdj");
    if (moved !== undefined && !isBefore(text(first(root, "ociVersion")) ?? "", "1.0.0"))
      yield atKey(moved, "`oomScoreAdj` of the resources moved to `process.oomScoreAdj` in 1.0.0; here it is ignored");
  },
);

function* memory(found: Found | undefined): Generator<Problem> {
  const limit = number(first(found, "limit"));
  if (limit === undefined || limit <= 0) return;
  const reservation = first(found, "reservation");
  if (reservation !== undefined && (number(reservation) ?? 0) > limit)
    yield at(reservation, `\`reservation\` is above the limit ${limit}; it then has no effect`);
  const swap = first(found, "swap");
  const total = number(swap);
  if (swap !== undefined && total !== undefined && total > 0 && total < limit)
    yield at(swap, `\`swap\` counts memory and swap together and is below the limit ${limit}; the kernel refuses that`, {
      severity: "error",
    });
}

/** The I/O weight of the kernel's cgroup version 1, to which version 2 is converted. */
function* weights(found: Found | undefined): Generator<Problem> {
  for (const path of ["blockIO.weight", "blockIO.leafWeight", "blockIO.weightDevice[].weight", "blockIO.weightDevice[].leafWeight"]) {
    for (const weight of lookup(found, path)) {
      const value = number(weight);
      if (value !== undefined && value !== 0 && (value < 10 || value > 1000))
        yield at(weight, `weight ${value}; the kernel takes 10 to 1000`);
    }
  }
}
