import type { RuleFamily } from "../../../../engine/rule.js";
import type { Declared } from "../../customKinds/choose.js";
import { type KubernetesDocument, scalarOf } from "../../document.js";
import type { Tables } from "../../tables.js";

/** A version that the definition of a custom resource does not serve, or calls deprecated. */
export function customResourceVersion({ customKinds }: Tables): RuleFamily<KubernetesDocument> {
  return {
    metas: [
      {
        id: "kubernetes/custom-resource-version",
        severity: "error",
        summary: "A version of a custom resource that its definition does not serve.",
        source:
          "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#specify-multiple-versions",
        equivalents: ["NoKindMatch"],
      },
      {
        id: "kubernetes/deprecated-custom-resource",
        severity: "warning",
        summary: "A version of a custom resource that its definition calls deprecated.",
        source:
          "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#version-deprecation",
      },
    ],
    *check(document, context) {
      for (const object of document.objects) {
        const declared = customKinds.declared(object, context);
        if (declared.length === 0) continue;
        const range = scalarOf(object.node, "apiVersion")?.range ?? object.node.range;
        const at = { range, path: [...object.path, "apiVersion"] };
        const name = `${object.apiVersion} ${object.kind}`;
        const warnings = declared.map(({ version }) => version?.deprecationWarning);
        const [warning] = warnings;
        if (declared.every(({ version }) => version === undefined))
          yield { ...at, rule: "kubernetes/custom-resource-version", message: `${name} is not served${servedInstead(declared)}` };
        else if (warning !== undefined && warnings.every((one) => one !== undefined))
          yield { ...at, rule: "kubernetes/deprecated-custom-resource", message: warning === "" ? `${name} is deprecated` : warning };
      }
    },
  };
}

/** What the definitions serve of the kind instead. */
function servedInstead(declared: readonly Declared[]): string {
  const versions = declared.flatMap(({ definition }) => [...definition.versions.values()].filter(({ served }) => served));
  const names = [...new Set(versions.map(({ name }) => `\`${name}\``))];
  return names.length === 0 ? " by its definition" : `; its definition serves ${names.join(", ")}`;
}
