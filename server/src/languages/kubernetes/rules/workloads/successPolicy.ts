import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** When an indexed Job counts as done: these indexes, or so many of them. */
export function successPolicy(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["batch/v1.SuccessPolicyRule"],
    {
      id: "kubernetes/success-policy",
      severity: "error",
      summary: "A rule of success that names no index, one that the Job does not have, or more than there are.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#success-policy",
      equivalents: ["FieldValueInvalid"],
    },
    function* (rule, { partial }) {
      const spec = rule.parent?.parent;
      const alone = present(spec?.node, "completions") === undefined && present(spec?.node, "parallelism") === undefined;
      const completions = alone ? 1 : numberIn(spec?.node, "completions");
      const indexes = present(rule.node, "succeededIndexes");
      const count = present(rule.node, "succeededCount");
      if (indexes === undefined && count === undefined && !partial)
        yield {
          range: rangeFor(rule.anchor),
          path: rule.path,
          message: "a rule of success needs `succeededIndexes` or `succeededCount`",
          equivalents: ["FieldValueRequired"],
        };
      const text = stringOf(indexes);
      const read = text === undefined || completions === undefined ? undefined : readIndexes(text, completions);
      if (indexes !== undefined && typeof read === "string") yield at(rule, "succeededIndexes", indexes, `succeededIndexes: ${read}`);
      const wanted = numberIn(rule.node, "succeededCount");
      const most = Math.min(typeof read === "number" ? read : Infinity, completions ?? Infinity);
      if (count !== undefined && wanted !== undefined && wanted > most)
        yield at(rule, "succeededCount", count, `succeededCount ${wanted}, expected at most ${most}, as many as there are indexes`);
    },
  );
}

function numberIn(node: TypedNode["node"] | undefined, name: string): number | undefined {
  const value = present(node, name);
  return value?.kind === "scalar" && typeof value.value === "number" ? value.value : undefined;
}

/** How many indexes `0,2-4` names, or what is wrong with it. */
function readIndexes(text: string, completions: number): number | string {
  let last = -Infinity;
  let total = 0;
  for (const part of text === "" ? [] : text.split(",")) {
    const [, from = "", to] = /^(\+?\d{1,15})(?:-(\+?\d{1,15}))?$/u.exec(part) ?? [];
    if (from === "") return `\`${part.slice(0, 40)}\` is no index and no range such as \`2-4\``;
    const [x, y] = [Number(from), Number(to ?? from)];
    if (x >= completions || y >= completions) return `index ${Math.max(x, y)}, but the last of ${completions} is ${completions - 1}`;
    if (x <= last || (to !== undefined && y <= x)) return `\`${part}\` is out of order, expected the smallest index first`;
    total += y - x + 1;
    last = y;
  }
  return total;
}
