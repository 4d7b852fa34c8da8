import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import type { DataNode } from "../../../../text/tree.js";
import { amountOf, nanosOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** How much of a capacity may be asked for: a range or a list of amounts, none above the capacity, and the default among them. */
export function capacityPolicy(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["resource/v1.CapacityRequestPolicy"],
    {
      id: "kubernetes/capacity-policy",
      severity: "error",
      summary: "A policy for requests of a device's capacity that contradicts itself or the capacity.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/#consumable-capacity",
      equivalents: ["FieldValueInvalid"],
    },
    function* (policy, { partial }, context) {
      // Before, policies were dropped.
      if (partial || !isFrom(context, "1.36")) return;
      const range = present(policy.node, "validRange");
      const values = itemsOf(policy.node, "validValues");
      if (range !== undefined && values.length > 0)
        yield {
          ...lacks(policy, "", "`validValues` beside `validRange`, of which one is expected"),
          path: policy.path,
          equivalents: ["FieldValueForbidden"],
        };
      else if (range === undefined && values.length === 0) return;
      else if (present(policy.node, "default") === undefined)
        yield lacks(policy, "default", "`validRange` and `validValues` need `default`");
      else yield* range === undefined ? listed(policy, values) : within(policy, range);
    },
  );
}

function* listed(policy: TypedNode, values: readonly DataNode[]): Generator<Problem> {
  const whole = capacityOf(policy);
  const amounts = values.map(nanosOf);
  for (const [index, amount] of amounts.entries()) {
    const [node, before] = [values[index], amounts[index - 1]];
    if (node === undefined || amount === undefined) continue;
    const path = ["validValues", index];
    if (before !== undefined && amount < before) yield at(policy, path, node, "an amount below the one before it, expected them in order");
    if (before !== undefined && amount === before) yield at(policy, path, node, "the same amount stands twice", "FieldValueDuplicate");
    if (whole !== undefined && amount > whole) yield at(policy, path, node, "an amount above the capacity itself");
  }
  const standard = present(policy.node, "default");
  const usual = nanosOf(standard);
  if (standard !== undefined && usual !== undefined && !amounts.includes(undefined) && !amounts.includes(usual))
    yield at(policy, "validValues", values[0] ?? standard, `default ${amountOf(standard)?.text} is none of \`validValues\``);
}

function* within(policy: TypedNode, range: DataNode): Generator<Problem> {
  const [least, most] = ["min", "max"].map((name) => present(range, name));
  const [min, max, usual, whole] = [nanosOf(least), nanosOf(most), nanosOf(present(policy.node, "default")), capacityOf(policy)];
  if (least === undefined) {
    yield at(policy, ["validRange", "min"], range, "`validRange` needs `min`", "FieldValueRequired");
    return;
  }
  if (min === undefined) return;
  if (whole !== undefined && min > whole) yield at(policy, ["validRange", "min"], least, "`min` is above the capacity itself");
  if (usual !== undefined && usual < min) yield at(policy, ["validRange", "min"], least, "`min` is above `default`");
  yield* steps(policy, present(range, "step"), { min, max, usual, whole });
  if (most === undefined || max === undefined) return;
  if (min > max) yield at(policy, ["validRange", "max"], most, "`max` is below `min`");
  if (whole !== undefined && max > whole) yield at(policy, ["validRange", "max"], most, "`max` is above the capacity itself");
  if (usual !== undefined && usual > max) yield at(policy, ["validRange", "max"], most, "`max` is below `default`");
}

interface Amounts {
  readonly min: bigint;
  readonly max: bigint | undefined;
  readonly usual: bigint | undefined;
  readonly whole: bigint | undefined;
}

/** Steps begin at the least amount and lead to the usual and to the greatest; they are counted in whole units. */
function* steps(policy: TypedNode, node: DataNode | undefined, { min, max, usual, whole }: Amounts): Generator<Problem> {
  const step = nanosOf(node);
  if (node === undefined || step === undefined) return;
  const path = ["validRange", "step"];
  if (whole !== undefined && min + step > whole) yield at(policy, path, node, "`min` and one step are above the capacity itself");
  for (const [name, amount] of [
    ["default", usual],
    ["max", max],
  ] as const) {
    if (amount === undefined || units(step) === 0n || (units(amount) - units(min)) % units(step) === 0n) continue;
    yield at(policy, path, node, `no number of steps leads from \`min\` to \`${name}\``);
  }
}

/** Whole units, rounded up. */
function units(nanos: bigint): bigint {
  const whole = nanos / 1_000_000_000n;
  return nanos > whole * 1_000_000_000n ? whole + 1n : whole;
}

/** The capacity that the policy is about; nothing said is none of it. */
function capacityOf({ parent }: TypedNode): bigint | undefined {
  const value = present(parent?.node, "value");
  return value === undefined ? 0n : nanosOf(value);
}
