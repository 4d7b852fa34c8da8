import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type Entry, keyText, stringOf } from "../../../../text/tree.js";
import { qualifiedNameFault } from "../../../../values/names.js";
import { type Amount, amountOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { containerResourceFault, mayOvercommit, standardResourceFault } from "../../resourceNames.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const maps = ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"];
const types = ["Pod", "Container", "PersistentVolumeClaim"];

/** The limits of a LimitRange are for something, name resources, and rise from min over the defaults to max. */
export function limitRange(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.LimitRangeSpec", "core/v1.LimitRangeItem"],
    {
      id: "kubernetes/limit-range",
      severity: "error",
      summary: "A LimitRange whose limits contradict each other or are for nothing.",
      source: "https://kubernetes.io/docs/concepts/policy/limit-range/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (typed, { partial }) {
      if (typed.type === "core/v1.LimitRangeSpec") yield* oncePerType(typed);
      else {
        yield* typeAndNames(typed, partial);
        yield* order(typed);
        yield* ratio(typed);
      }
    },
  );
}

function* oncePerType(spec: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(spec.node, "limits").entries()) {
    const node = present(item, "type");
    const type = stringOf(node) ?? "";
    if (node !== undefined && type !== "" && seen.has(type))
      yield at(
        spec,
        ["limits", index, "type"],
        node,
        `a second limit for \`${type}\`; all limits for one type stand together`,
        "FieldValueDuplicate",
      );
    seen.add(type);
  }
}

function* typeAndNames(item: TypedNode, partial: boolean): Generator<Problem> {
  const node = present(item.node, "type");
  const type = stringOf(node) ?? "";
  if (node === undefined || type === "") return;
  const fault =
    qualifiedNameFault(type) ??
    (type.includes("/") || types.includes(type) ? undefined : "expected `Pod`, `Container` or `PersistentVolumeClaim`");
  if (fault !== undefined) yield at(item, "type", node, `type \`${type}\`: ${fault}`);
  const faultOf = type === "Pod" || type === "Container" ? containerResourceFault : standardResourceFault;
  for (const map of maps) {
    const entries = entriesOf(item, map);
    if (type === "Pod" && map.startsWith("default")) {
      if (entries.length > 0)
        yield atKey(item, map, `\`${map}\` in a limit for Pods; defaults are for \`Container\``, "FieldValueForbidden");
      continue;
    }
    for (const { key } of entries) {
      const name = keyText(key);
      const why = faultOf(name);
      if (why !== undefined) yield at(item, [map, name], key, `resource \`${name}\`: ${why}`);
    }
  }
  if (
    type === "PersistentVolumeClaim" &&
    !partial &&
    ["min", "max"].every((map) => present(present(item.node, map), "storage") === undefined)
  )
    yield { ...lacks(item, "limits", "a limit for claims needs `min.storage` or `max.storage`"), path: item.path };
}

/** Each pair of maps in which an amount of the first must not exceed the one of the second; the finding stands on `on`. */
const pairs = [
  { low: "min", high: "max", on: "min" },
  { low: "min", high: "defaultRequest", on: "defaultRequest" },
  { low: "defaultRequest", high: "max", on: "defaultRequest" },
  { low: "defaultRequest", high: "default", on: "defaultRequest" },
  { low: "min", high: "default", on: "default" },
  { low: "default", high: "max", on: "default" },
] as const;

function* order(item: TypedNode): Generator<Problem> {
  const type = stringOf(present(item.node, "type"));
  for (const { low, high, on } of pairs) {
    if (type === "Pod" && on !== "min") continue;
    for (const { key, value } of entriesOf(item, on)) {
      const name = keyText(key);
      const lower = amount(item, low, name);
      const upper = amount(item, high, name);
      if (lower !== undefined && upper !== undefined && lower.nanos > upper.nanos)
        yield at(item, [on, name], value, `${low} ${lower.text} of ${name} is above ${high} ${upper.text}`);
    }
  }
  for (const { key, value } of type === "Pod" ? [] : entriesOf(item, "defaultRequest")) {
    const name = keyText(key);
    const request = amount(item, "defaultRequest", name);
    // A container's limit comes from max where no default is written.
    const limit = amount(item, "default", name) ?? (type === "Container" ? amount(item, "max", name) : undefined);
    if (!mayOvercommit(name) && request !== undefined && limit !== undefined && request.nanos < limit.nanos)
      yield at(
        item,
        ["defaultRequest", name],
        value,
        `defaultRequest ${request.text} of ${name}, expected the limit ${limit.text}: it cannot be shared`,
      );
  }
}

function* ratio(item: TypedNode): Generator<Problem> {
  for (const { key, value } of entriesOf(item, "maxLimitRequestRatio")) {
    const name = keyText(key);
    const most = amount(item, "maxLimitRequestRatio", name);
    if (most === undefined) continue;
    if (most.nanos < 1_000_000_000n)
      yield at(item, ["maxLimitRequestRatio", name], value, `ratio ${most.text} of ${name}, expected 1 or more`);
    const min = amount(item, "min", name);
    const max = amount(item, "max", name);
    if (min === undefined || max === undefined || min.nanos <= 0n) continue;
    if (most.nanos * min.nanos > max.nanos * 1_000_000_000n)
      yield at(
        item,
        ["maxLimitRequestRatio", name],
        value,
        `ratio ${most.text} of ${name} is above max ${max.text} divided by min ${min.text}`,
      );
  }
}

function entriesOf(item: TypedNode, map: string): readonly Entry[] {
  const node = present(item.node, map);
  return node?.kind === "mapping" ? node.entries : [];
}

function amount(item: TypedNode, map: string, name: string): Amount | undefined {
  return amountOf(present(present(item.node, map), name));
}
