import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { keyText, stringOf } from "../../../../text/tree.js";
import { qualifiedNameFault } from "../../../../values/names.js";
import { nanosOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** What a runtime takes for itself, and where it may run. */
export function runtimeClass(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["node/v1.Overhead", "node/v1.Scheduling"],
    {
      id: "kubernetes/runtime-class",
      severity: "error",
      summary: "A RuntimeClass with an overhead of no known resource or below zero, or with a toleration twice.",
      source: "https://kubernetes.io/docs/concepts/containers/runtime-class/",
    },
    (typed) => (typed.type === "node/v1.Overhead" ? overhead(typed) : tolerations(typed)),
  );
}

function* overhead(typed: TypedNode): Generator<Problem> {
  const map = present(typed.node, "podFixed");
  for (const { key, value } of map?.kind === "mapping" ? map.entries : []) {
    const name = keyText(key);
    const known = name.includes("/")
      ? qualifiedNameFault(name) === undefined
      : /^(?:cpu|memory|ephemeral-storage|hugepages-.+)$/u.test(name);
    if (!known)
      yield at(
        typed,
        ["podFixed", name],
        key,
        `unknown resource \`${name}\`, expected \`cpu\`, \`memory\` or one with a domain in front`,
        "FieldValueInvalid",
      );
    const amount = nanosOf(value);
    if (amount !== undefined && amount < 0n)
      yield at(typed, ["podFixed", name], value, `podFixed.${name} is negative`, "FieldValueInvalid");
  }
}

function* tolerations(typed: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(typed.node, "tolerations").entries()) {
    const [key, operator, value, effect] = ["key", "operator", "value", "effect"].map((name) => stringOf(present(item, name)) ?? "");
    const identity = JSON.stringify([key, operator, value, effect]);
    if (seen.has(identity)) yield at(typed, ["tolerations", index], item, "the same toleration stands twice", "FieldValueDuplicate");
    seen.add(identity);
  }
}
