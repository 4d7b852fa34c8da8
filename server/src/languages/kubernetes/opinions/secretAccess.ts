import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { itemsOf } from "../typedNodes.js";
import { wordsOf } from "./containers.js";
import { opinionOver } from "./opinionOver.js";

/** Who may list Secrets has all of them, and the tokens in them. */
export function secretAccess(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["rbac/v1.PolicyRule", "rbac/v1beta1.PolicyRule"],
    {
      id: "kubernetes/secret-access",
      severity: "off",
      summary: "A role that may read all Secrets.",
      source: "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets",
    },
    function* (rule) {
      const secrets = wordsOf(rule, "resources").find(({ word }) => word === "secrets");
      const verb = wordsOf(rule, "verbs").find(({ word }) => ["get", "list", "watch", "*"].includes(word));
      if (secrets === undefined || verb === undefined || !wordsOf(rule, "apiGroups").some(({ word }) => word === "" || word === "*"))
        return;
      if (itemsOf(rule.node, "resourceNames").length > 0) return;
      yield at(
        rule,
        ["resources", secrets.index],
        secrets.item,
        `\`${verb.word}\` on all \`secrets\` gives away their contents; name the ones that are needed in \`resourceNames\``,
      );
    },
  );
}
