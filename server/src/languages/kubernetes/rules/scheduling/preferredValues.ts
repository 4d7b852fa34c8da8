import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { labelValueFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present } from "../../typedNodes.js";

/** A preferred label's value is one that a label can have; the server takes others, and no node is preferred. */
export function preferredValues(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PreferredSchedulingTerm"],
    {
      id: "kubernetes/preferred-value",
      severity: "warning",
      summary: "A preference for nodes by a value that no label can have.",
      source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set",
    },
    function* (term) {
      if (term.parent?.type !== "core/v1.NodeAffinity") return;
      for (const [index, expression] of itemsOf(present(term.node, "preference"), "matchExpressions").entries()) {
        for (const [position, item] of itemsOf(expression, "values").entries()) {
          const text = stringOf(item);
          const fault = text === undefined ? undefined : labelValueFault(text);
          const path = ["preference", "matchExpressions", index, "values", position];
          if (fault !== undefined) yield at(term, path, item, `no label has the value \`${text}\`: ${fault}`);
        }
      }
    },
  );
}
