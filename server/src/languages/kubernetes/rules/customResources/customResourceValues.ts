import type { RuleFamily } from "../../../../engine/rule.js";
import type { KubernetesDocument } from "../../document.js";
import type { Tables } from "../../tables.js";

/** What the definition of a custom resource says of its values, besides their types: bounds, forms, combinations, rules in CEL. */
export function customResourceValues({ customKinds }: Tables): RuleFamily<KubernetesDocument> {
  return {
    metas: [
      {
        id: "kubernetes/custom-resource-value",
        severity: "error",
        summary: "A value that the schema of a custom resource's definition does not take.",
        source: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation",
      },
      {
        id: "kubernetes/custom-resource-expression",
        severity: "error",
        summary: "A value that breaks a rule in CEL of a custom resource's definition.",
        source: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules",
      },
    ],
    *check(document, context) {
      yield* customKinds.findings(document, context).filter(({ rule }) => rule.startsWith("kubernetes/custom-resource-"));
    },
  };
}
