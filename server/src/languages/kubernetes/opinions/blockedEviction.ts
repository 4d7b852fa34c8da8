import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";

/** A budget that lets nothing go blocks every drain of a node. */
export function blockedEviction(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["policy/v1.PodDisruptionBudgetSpec", "policy/v1beta1.PodDisruptionBudgetSpec"],
    {
      id: "kubernetes/blocked-eviction",
      severity: "hint",
      summary: "A PodDisruptionBudget that never lets a Pod go: nodes cannot be drained.",
      source: "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget",
    },
    function* (budget) {
      const most = present(budget.node, "maxUnavailable");
      if (most?.kind === "scalar" && /^0%?$/u.test(most.text))
        yield {
          ...at(budget, "maxUnavailable", most, `\`maxUnavailable: ${most.text}\` lets no Pod go: draining a node waits for ever`),
          fixes: most.alias === undefined ? [{ title: "Set maxUnavailable: 1", edits: [{ range: most.range, newText: "1" }] }] : [],
        };
      const least = present(budget.node, "minAvailable");
      if (least?.kind === "scalar" && least.text === "100%")
        yield at(budget, "minAvailable", least, "`minAvailable: 100%` lets no Pod go: draining a node waits for ever");
    },
  );
}
