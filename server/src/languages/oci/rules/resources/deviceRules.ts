import type { Problem } from "../../../../engine/finding.js";
import { at, atKey, type Found, first, lookup, number, ruleFor, text } from "../../look.js";

/** Judges the list by which a cgroup lets its processes use devices; its entries apply in their order. */
export const deviceRules = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/device-rule",
    severity: "warning",
    summary: "A rule about devices names no access, numbers that there are not, or comes too late to have an effect.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#allowed-device-list",
  },
  function* (_document, root) {
    const items = lookup(root, "linux.resources.devices[]");
    for (const item of items) yield* judge(item);
    const [head] = items;
    const denied = items.some((item) => isAllowed(item) === false && isAll(item));
    if (head !== undefined && !denied && isAllowed(head) === true)
      yield at(first(head, "allow") ?? head, "no rule denies all devices first: what the runtime allowed before stays allowed", {
        severity: "information",
      });
    yield* holes(items);
  },
);

function* judge(item: Found): Generator<Problem> {
  for (const name of ["major", "minor"]) {
    const found = first(item, name);
    const value = number(found);
    if (found !== undefined && value !== undefined && value < -1)
      yield at(found, `\`${name}\` is ${value}; -1 stands for all, and lower numbers for none`, { severity: "error" });
  }
  const type = text(first(item, "type")) ?? "a";
  const access = first(item, "access");
  if (type === "a" && first(item, "type") !== undefined) {
    const narrowed = [first(item, "major"), first(item, "minor")].find((found) => found !== undefined && (number(found) ?? -1) !== -1);
    if (narrowed !== undefined)
      yield atKey(narrowed, "a number beside the type `a`, which stands for all devices; on cgroup v1 it is ignored");
  } else if (type !== "a" && (access === undefined || text(access) === ""))
    yield at(first(item, "type") ?? item, "no `access`: runc refuses the rule; some of `r`, `w` and `m` are expected", {
      path: [...item.path, "access"],
    });
}

/** What a rule about devices decides; undefined where it does not say. */
export function isAllowed(item: Found): boolean | undefined {
  const node = first(item, "allow")?.node;
  return node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : undefined;
}

/** Whether a rule is about all devices of its type. */
function isWide(item: Found): boolean {
  return ["major", "minor"].every((name) => (number(first(item, name)) ?? -1) === -1);
}

/** Whether a rule is about all devices of every type. */
export function isAll(item: Found): boolean {
  return isWide(item) && (text(first(item, "type")) ?? "a") === "a";
}

/** A single device that is denied where all of its type are allowed: cgroup v1 has no way to say that. */
function* holes(items: readonly Found[]): Generator<Problem> {
  for (const [index, item] of items.entries()) {
    if (isAllowed(item) !== false || isWide(item)) continue;
    const type = text(first(item, "type")) ?? "a";
    const open = items
      .slice(0, index)
      .some((one) => isAllowed(one) === true && isWide(one) && [type, "a"].includes(text(first(one, "type")) ?? "a") && share(one, item));
    if (open)
      yield at(
        first(item, "allow") ?? item,
        "a device denied among allowed ones; cgroup v1 has no such exceptions, and runc refuses it there",
      );
  }
}

/** Whether two rules are about a common way of access. */
function share(one: Found, other: Found): boolean {
  const letters = text(first(other, "access")) ?? "rwm";
  return [...(text(first(one, "access")) ?? "rwm")].some((letter) => letters.includes(letter));
}
