import type { Problem } from "../../../../engine/finding.js";
import { isBefore } from "../../../../values/release.js";
import { at, atKey, type Found, first, lookup, number, repeated, ruleFor, text } from "../../look.js";

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
    yield* orphans(first(found, "memory"));
    yield* weights(found);
    for (const item of repeated(lookup(found, "hugepageLimits[]"), (one) => text(first(one, "pageSize")))) {
      const size = first(item, "pageSize");
      if (size !== undefined) yield at(size, `page size \`${text(size) ?? ""}\` is listed twice; the later limit counts`);
    }
    yield* pageSizes(found);
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

/** The kernel names its files by the greatest unit that fits, and has pages of a power of two only. */
function* pageSizes(found: Found | undefined): Generator<Problem> {
  for (const size of lookup(found, "hugepageLimits[].pageSize")) {
    const match = /^([1-9]\d*)(K|M)B$/u.exec(text(size) ?? "");
    const count = Number(match?.[1]);
    if (match !== null && count % 1024 === 0)
      yield at(size, `\`${match[0]}\` is not how the kernel names it; \`${count / 1024}${match[2] === "K" ? "M" : "G"}B\` is`);
    else if (match !== null && !Number.isInteger(Math.log2(count)))
      yield at(size, `\`${match[0]}\`: the kernel has pages of a power of two only`);
  }
}

/** Settings that only a limit gives a meaning. */
function* orphans(found: Found | undefined): Generator<Problem> {
  const isLimited = (number(first(found, "limit")) ?? 0) > 0;
  if (isLimited) return;
  const swap = first(found, "swap");
  if (swap !== undefined && (number(swap) ?? 0) > 0) yield atKey(swap, "`swap` without `limit`; runtimes refuse that on cgroup v2");
  const killer = first(found, "disableOOMKiller");
  if (killer?.node.kind === "scalar" && killer.node.value === true)
    yield atKey(killer, "`disableOOMKiller` without `limit`: when memory runs out, the host hangs with the container", {
      severity: "information",
    });
  const check = first(found, "checkBeforeUpdate");
  if (check?.node.kind === "scalar" && check.node.value === true && first(found, "limit") === undefined)
    yield atKey(check, "`checkBeforeUpdate` without `limit` has nothing to check", { severity: "information" });
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
  const numbers = (one: Found): string => `${number(first(one, "major"))}:${number(first(one, "minor"))}`;
  const whole = lookup(found, "blockIO.weightDevice[]").filter((one) => /^\d+:\d+$/u.test(numbers(one)));
  for (const item of repeated(whole, numbers)) yield at(item, `device ${numbers(item)} is listed twice; the later weight counts`);
}
