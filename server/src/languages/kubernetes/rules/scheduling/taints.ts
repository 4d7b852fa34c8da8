import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present } from "../../typedNodes.js";

/** A node has each taint, by key and effect, once. */
export function taints(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.NodeSpec"],
    {
      id: "kubernetes/duplicate-taint",
      severity: "error",
      summary: "Two taints of one key and one effect.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/",
      equivalents: ["FieldValueDuplicate"],
    },
    function* (spec) {
      const seen = new Set<string>();
      for (const [index, taint] of itemsOf(spec.node, "taints").entries()) {
        const key = `${stringOf(present(taint, "key")) ?? ""}:${stringOf(present(taint, "effect")) ?? ""}`;
        if (seen.has(key)) yield at(spec, ["taints", index], taint, `duplicate taint \`${key}\`, whatever its value`);
        seen.add(key);
      }
    },
  );
}
