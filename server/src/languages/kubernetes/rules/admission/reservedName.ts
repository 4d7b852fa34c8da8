import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

const kinds = [
  "ValidatingAdmissionPolicy",
  "ValidatingAdmissionPolicyBinding",
  "MutatingAdmissionPolicy",
  "MutatingAdmissionPolicyBinding",
  "ValidatingWebhookConfiguration",
  "MutatingWebhookConfiguration",
];

/** Names with a certain ending are kept for policies and webhooks that a server reads from its own files. */
export function reservedName(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    kinds.map((kind) => `admissionregistration/v1.${kind}`),
    {
      id: "kubernetes/reserved-name",
      severity: "warning",
      summary: "A policy or webhook under a name that is reserved for those in a server's own files.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/",
    },
    function* (typed, _document, context) {
      const node = present(present(typed.node, "metadata"), "name");
      const name = stringOf(node);
      if (node === undefined || name?.endsWith(".static.k8s.io") !== true || !isFrom(context, "1.36")) return;
      yield at(typed, ["metadata", "name"], node, `name \`${name}\`: \`.static.k8s.io\` is reserved for a server's own files`);
    },
  );
}
