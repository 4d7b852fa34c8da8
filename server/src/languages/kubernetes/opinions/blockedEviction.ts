import type { Fix } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { entryOf, type MappingNode } from "../../../text/tree.js";
import { renameKey, replaceValue } from "../../../text/yamlEdits.js";
import type { KubernetesDocument } from "../document.js";
import { fix } from "../fixes/fault.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";
import { setField } from "./setField.js";

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
    function* (budget, document) {
      const most = present(budget.node, "maxUnavailable");
      if (most?.kind === "scalar" && /^0%?$/u.test(most.text))
        yield {
          ...at(budget, "maxUnavailable", most, `\`maxUnavailable: ${most.text}\` lets no Pod go: draining a node waits for ever`),
          fixes: setField(document, budget.node, ["maxUnavailable"], 1),
        };
      const least = present(budget.node, "minAvailable");
      if (least?.kind === "scalar" && least.text === "100%")
        yield {
          ...at(budget, "minAvailable", least, "`minAvailable: 100%` lets no Pod go: draining a node waits for ever"),
          fixes: allowOne(document, budget.node),
        };
    },
  );
}

/** `maxUnavailable: 1` in the place of `minAvailable`; the two exclude each other. */
function allowOne({ text }: KubernetesDocument, budget: MappingNode): readonly Fix[] {
  const entry = entryOf(budget, "minAvailable");
  if (entry === undefined || entryOf(budget, "maxUnavailable") !== undefined) return [];
  const [key, value] = [renameKey(text, entry, "maxUnavailable"), replaceValue(text, entry.value, 1)];
  return fix("Replace with maxUnavailable: 1", key && value && [...key, ...value]);
}
