import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { itemsOf, present } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";

/** All rights over all objects, for someone. */
export function clusterAdminBinding(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["rbac/v1.ClusterRoleBinding", "rbac/v1beta1.ClusterRoleBinding"],
    {
      id: "kubernetes/cluster-admin-binding",
      severity: "hint",
      summary: "A binding that makes someone administrator of the whole cluster.",
      source: "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege",
    },
    function* (binding) {
      const role = present(binding.node, "roleRef");
      const node = present(role, "name");
      if (node === undefined || stringOf(node) !== "cluster-admin" || itemsOf(binding.node, "subjects").length === 0) return;
      yield at(
        binding,
        ["roleRef", "name"],
        node,
        "`cluster-admin` may do everything with every object, Secrets and nodes included; bind a role with what is needed",
      );
    },
  );
}
