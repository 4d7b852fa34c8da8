import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, type Entry, entryOf, keyText } from "../../../../text/tree.js";
import { quantityNanos } from "../../../../values/quantity.js";
import { nanosOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { isWhole, mayOvercommit } from "../../resourceNames.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** Extended resources and huge pages are handed out as they are: whole, and limited to what is requested. */
export function fixedResources(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ResourceRequirements", "core/v1.PodSpec", "node/v1.Overhead"],
    {
      id: "kubernetes/fixed-resource",
      severity: "error",
      summary: "An amount of an extended resource or of huge pages that a container cannot get.",
      source: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources",
      equivalents: ["FieldValueInvalid"],
    },
    function* (owner, { partial }) {
      if (owner.type === "core/v1.PodSpec") yield* amounts(owner, "overhead");
      if (owner.type === "node/v1.Overhead") yield* amounts(owner, "podFixed");
      if (owner.parent?.type !== "core/v1.Container") return;
      for (const list of ["limits", "requests"]) yield* amounts(owner, list);
      if (partial) return;
      yield* unlimited(owner);
      yield* alone(owner);
    },
  );
}

const nanos = 1_000_000_000n;

function* amounts(owner: TypedNode, list: string): Generator<Problem> {
  for (const { key, value } of entries(owner, list)) {
    const name = keyText(key);
    const amount = nanosOf(value);
    if (amount === undefined) continue;
    if (isWhole(name) && amount % nanos !== 0n) yield at(owner, [list, name], value, `${name} ${textOf(value)}, expected a whole number`);
    const page = /^hugepages-(.+)$/u.exec(name)?.[1];
    const size = page === undefined ? undefined : quantityNanos(page);
    if (size !== undefined && size > 0n && amount > 0n && amount % size !== 0n)
      yield at(owner, [list, name], value, `${name} ${textOf(value)}, expected a multiple of ${page}`);
  }
}

/** What is requested of such a resource is its limit. */
function* unlimited(owner: TypedNode): Generator<Problem> {
  for (const { key, value } of entries(owner, "requests")) {
    const name = keyText(key);
    if (mayOvercommit(name)) continue;
    const limit = present(present(owner.node, "limits"), name);
    const [requested, limited] = [nanosOf(value), limit && nanosOf(limit)];
    if (limit === undefined) {
      const message = `\`${name}\` is requested without a limit; both are the same amount`;
      const { range } = lacks(owner, "limits", message);
      const shown = entryOf(owner.node, "limits")?.key.range ?? range;
      yield { range: shown, path: [...owner.path, "limits"], message, equivalents: ["FieldValueRequired"] };
    } else if (requested !== undefined && limited !== undefined && requested < limited)
      yield at(owner, ["requests", name], value, `request ${textOf(value)} of ${name}, expected its limit ${textOf(limit)}`);
  }
}

/** Huge pages come with ordinary memory or with time of a processor. */
function* alone(owner: TypedNode): Generator<Problem> {
  const names = ["limits", "requests"].flatMap((list) => entries(owner, list).map(({ key }) => keyText(key)));
  if (!names.some((name) => name.startsWith("hugepages-")) || names.includes("cpu") || names.includes("memory")) return;
  const message = "huge pages alone; an amount of `cpu` or `memory` is expected beside them";
  yield { range: rangeFor(owner.anchor), path: owner.path, message, equivalents: ["FieldValueForbidden"] };
}

function entries(owner: TypedNode, list: string): readonly Entry[] {
  const map = present(owner.node, list);
  return map?.kind === "mapping" ? map.entries : [];
}

function textOf(node: DataNode): string {
  return node.kind === "scalar" ? node.text : "";
}
