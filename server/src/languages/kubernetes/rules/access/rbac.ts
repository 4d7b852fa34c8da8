import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { dnsSubdomainFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const group = "rbac.authorization.k8s.io";

/** Rules, subjects and references of roles and role bindings. */
export function rbac(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["rbac/v1.PolicyRule", "rbac/v1.Subject", "rbac/v1.ClusterRoleBinding", "rbac/v1.RoleBinding"],
    {
      id: "kubernetes/rbac",
      severity: "error",
      summary: "A role that grants nothing that can be named, or a subject that is not complete.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#api-overview",
    },
    function* (typed, { partial }) {
      if (typed.type === "rbac/v1.PolicyRule") yield* grant(typed, partial);
      else if (typed.type === "rbac/v1.Subject") yield* subject(typed, partial);
      else yield* roleRef(typed);
    },
  );
}

function* grant(rule: TypedNode, partial: boolean): Generator<Problem> {
  if (present(rule.node, "verbs")?.kind === "sequence" && itemsOf(rule.node, "verbs").length === 0 && !partial)
    yield lacks(rule, "verbs", "a rule needs at least one verb");
  if (itemsOf(rule.node, "nonResourceURLs").length > 0) {
    if (rule.object.known?.kind === "Role")
      yield atKey(rule, "nonResourceURLs", "`nonResourceURLs` belong to no namespace; expected in a ClusterRole", "FieldValueInvalid");
    else if (["apiGroups", "resources", "resourceNames"].some((name) => itemsOf(rule.node, name).length > 0))
      yield atKey(rule, "nonResourceURLs", "a rule is about resources or about `nonResourceURLs`, not both", "FieldValueInvalid");
    return;
  }
  for (const name of ["apiGroups", "resources"]) {
    const value = present(rule.node, name);
    if (partial || (value !== undefined && (value.kind !== "sequence" || value.items.length > 0))) continue;
    const hint = name === "apiGroups" ? '; `""` is the core group' : "";
    yield lacks(rule, name, `a rule about resources needs \`${name}\`${hint}`);
  }
}

function* subject(typed: TypedNode, partial: boolean): Generator<Problem> {
  const kind = stringOf(present(typed.node, "kind"));
  const apiGroup = present(typed.node, "apiGroup");
  const text = stringOf(apiGroup) ?? "";
  const expected = kind === "ServiceAccount" ? "" : group;
  if (apiGroup !== undefined && kind !== undefined && text !== "" && text !== expected) {
    const why = kind === "ServiceAccount" ? "a ServiceAccount is in the core group, expected none" : `expected \`${group}\``;
    yield at(typed, "apiGroup", apiGroup, `apiGroup \`${text}\` of a subject: ${why}`, "FieldValueNotSupported");
  }
  if (kind !== "ServiceAccount") return;
  const namespace = stringOf(present(typed.node, "namespace")) ?? "";
  // In a RoleBinding the binding's own namespace counts.
  if (namespace === "" && !partial && typed.parent?.type === "rbac/v1.ClusterRoleBinding")
    yield lacks(typed, "namespace", "a ServiceAccount as subject of a ClusterRoleBinding needs `namespace`");
  const name = present(typed.node, "name");
  const fault = dnsSubdomainFault(stringOf(name) ?? "a");
  if (name !== undefined && stringOf(name) !== "" && fault !== undefined)
    yield at(typed, "name", name, `name \`${stringOf(name)}\`: ${fault}`, "FieldValueInvalid");
}

/** A binding for the whole cluster can only grant a role of the whole cluster. */
function* roleRef(binding: TypedNode): Generator<Problem> {
  const kind = present(present(binding.node, "roleRef"), "kind");
  if (kind !== undefined && stringOf(kind) === "Role" && binding.type === "rbac/v1.ClusterRoleBinding")
    yield at(binding, ["roleRef", "kind"], kind, "`Role` in a ClusterRoleBinding, expected `ClusterRole`", "FieldValueNotSupported");
}
