import type { Rule } from "../../../../engine/rule.js";
import type { KubernetesDocument } from "../../document.js";
import { ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor } from "../../typedNodes.js";

/** Without a selector an affinity or a spread constraint is about no Pod at all. */
export function nullSelector(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodAffinityTerm", "core/v1.TopologySpreadConstraint"],
    {
      id: "kubernetes/null-selector",
      severity: "warning",
      summary: "An affinity term or spread constraint without `labelSelector`, which matches no Pod.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/",
    },
    function* (term, { partial }) {
      if (partial || present(term.node, "labelSelector") !== undefined) return;
      const message = "no `labelSelector`, so that no Pod is matched; `labelSelector: {}` matches all";
      yield { range: rangeFor(term.anchor), path: [...term.path, "labelSelector"], message };
    },
  );
}
