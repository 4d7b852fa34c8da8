import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, keyText, stringOf } from "../../../../text/tree.js";
import { amountOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { isCountedByQuota, isWhole, quotaResourceFault } from "../../resourceNames.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const ofPods = ["pods", "cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];

/** What a quota can count in a scope. */
const inScope: ReadonlyMap<string, readonly string[]> = new Map([
  ["Terminating", ofPods],
  ["NotTerminating", ofPods],
  ["NotBestEffort", ofPods],
  ["PriorityClass", ofPods],
  ["CrossNamespacePodAffinity", ofPods],
  ["BestEffort", ["pods"]],
  ["VolumeAttributesClass", ["persistentvolumeclaims", "requests.storage"]],
]);

/** Scopes that are there or not, without values. */
const plain = ["Terminating", "NotTerminating", "BestEffort", "NotBestEffort", "CrossNamespacePodAffinity"];
const opposites = [
  ["BestEffort", "NotBestEffort"],
  ["Terminating", "NotTerminating"],
] as const;

/** A quota limits resources that can be counted, in scopes that have them. */
export function resourceQuota(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ResourceQuotaSpec"],
    {
      id: "kubernetes/resource-quota",
      severity: "error",
      summary: "A quota of something that cannot be counted, or in a scope that does not have it.",
      source: "https://kubernetes.io/docs/concepts/policy/resource-quotas/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (spec, { partial }) {
      yield* hard(spec);
      const scopes = itemsOf(spec.node, "scopes");
      for (const [index, node] of scopes.entries()) {
        const fault = scopeFault(spec, stringOf(node) ?? "");
        if (fault !== undefined) yield at(spec, ["scopes", index], node, fault);
      }
      const fault = oppositesIn(scopes.map((node) => stringOf(node) ?? ""));
      if (fault !== undefined) yield atKey(spec, "scopes", fault, "FieldValueInvalid");
      yield* selector(spec, partial);
    },
  );
}

function* hard(spec: TypedNode): Generator<Problem> {
  const map = present(spec.node, "hard");
  for (const { key, value } of map?.kind === "mapping" ? map.entries : []) {
    const name = keyText(key);
    const fault = quotaResourceFault(name);
    if (fault !== undefined) yield at(spec, ["hard", name], key, `resource \`${name}\`: ${fault}`);
    const amount = amountOf(value);
    if (amount === undefined) continue;
    if (amount.nanos < 0n) yield at(spec, ["hard", name], value, `${name} ${amount.text}, expected 0 or more`);
    else if (isWhole(name) && amount.nanos % 1_000_000_000n !== 0n)
      yield at(spec, ["hard", name], value, `${name} ${amount.text}, expected a whole number`);
  }
}

function* selector(spec: TypedNode, partial: boolean): Generator<Problem> {
  const expressions = itemsOf(present(spec.node, "scopeSelector"), "matchExpressions");
  const place = ["scopeSelector", "matchExpressions"];
  for (const [index, node] of expressions.entries()) {
    const expression: TypedNode = {
      ...spec,
      node: node.kind === "mapping" ? node : spec.node,
      path: [...spec.path, ...place, index],
      anchor: node,
    };
    if (node.kind === "mapping") yield* requirement(spec, expression, partial);
  }
  const fault = oppositesIn(expressions.map((node) => stringOf(present(node, "scopeName")) ?? ""));
  const list = entryOf(present(spec.node, "scopeSelector"), "matchExpressions");
  if (fault !== undefined && list !== undefined) yield at(spec, place, list.key, fault);
}

function* requirement(spec: TypedNode, expression: TypedNode, partial: boolean): Generator<Problem> {
  const scopeNode = present(expression.node, "scopeName");
  const scope = stringOf(scopeNode) ?? "";
  const operatorNode = present(expression.node, "operator");
  const operator = stringOf(operatorNode) ?? "";
  const fault = scopeFault(spec, scope);
  if (scopeNode !== undefined && fault !== undefined) yield at(expression, "scopeName", scopeNode, fault);
  if (operatorNode !== undefined && plain.includes(scope) && operator !== "" && operator !== "Exists")
    yield at(expression, "operator", operatorNode, `operator \`${operator}\` for scope \`${scope}\`, expected \`Exists\``);
  const count = itemsOf(expression.node, "values").length;
  if ((operator === "In" || operator === "NotIn") && count === 0 && !partial)
    yield lacks(expression, "values", `operator \`${operator}\` needs at least one value`);
  if ((operator === "Exists" || operator === "DoesNotExist") && count > 0)
    yield atKey(expression, "values", `operator \`${operator}\` takes no values`, "FieldValueInvalid");
}

/** Why the quota's amounts cannot be limited in `scope`. */
function scopeFault(spec: TypedNode, scope: string): string | undefined {
  const countable = inScope.get(scope);
  const map = present(spec.node, "hard");
  if (countable === undefined || map?.kind !== "mapping") return undefined;
  const other = map.entries.map(({ key }) => keyText(key)).find((name) => isCountedByQuota(name) && !countable.includes(name));
  return other === undefined
    ? undefined
    : `scope \`${scope}\` does not go with \`${other}\`; it has ${countable.map((name) => `\`${name}\``).join(", ")}`;
}

function oppositesIn(scopes: readonly string[]): string | undefined {
  const both = opposites.find((pair) => pair.every((scope) => scopes.includes(scope)));
  return both === undefined ? undefined : `\`${both[0]}\` and \`${both[1]}\` exclude each other`;
}
