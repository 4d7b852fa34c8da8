import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { wordsOf } from "./containers.js";
import { opinionOver } from "./opinionOver.js";

/** What a wildcard allows grows with every kind that is installed. */
export function wildcardRbac(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["rbac/v1.PolicyRule", "rbac/v1beta1.PolicyRule"],
    {
      id: "kubernetes/wildcard-rbac",
      severity: "hint",
      summary: "A role that allows all verbs or all resources.",
      source: "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege",
    },
    function* (rule) {
      for (const list of ["verbs", "resources"]) {
        const all = wordsOf(rule, list).find(({ word }) => word === "*");
        if (all === undefined) continue;
        yield at(
          rule,
          [list, all.index],
          all.item,
          `\`*\` allows all ${list}, also those that come with later releases and custom kinds; name what is needed`,
        );
        return;
      }
    },
  );
}
