import type { Rule } from "../../../../engine/rule.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** A StatefulSet takes a negative limit of old revisions, unlike other workloads, and then keeps all of them. */
export function revisionHistory(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apps/v1.StatefulSetSpec"],
    {
      id: "kubernetes/revision-history",
      severity: "warning",
      summary: "A StatefulSet that keeps every revision for ever.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/",
    },
    function* (spec) {
      const limit = present(spec.node, "revisionHistoryLimit");
      if (limit?.kind === "scalar" && typeof limit.value === "number" && limit.value < 0)
        yield at(spec, "revisionHistoryLimit", limit, `revisionHistoryLimit ${limit.text} keeps all revisions, expected at least 0`);
    },
  );
}
