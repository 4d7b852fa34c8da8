import type { Rule } from "../../../../engine/rule.js";
import { localFaults, structuralFaults } from "../../definitionSchema/faults.js";
import type { KubernetesDocument } from "../../document.js";
import { ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";

/** The schema of a CustomResourceDefinition is one that the server can prune, default and publish by. */
export function customResourceSchema(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiextensions/v1.CustomResourceDefinitionVersion"],
    {
      id: "kubernetes/custom-resource-schema",
      severity: "error",
      summary: "A schema of a custom resource that is not structural, or uses what such schemas cannot.",
      source:
        "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema",
    },
    function* (version, { partial }) {
      if (partial) return;
      yield* structuralFaults(version);
      yield* localFaults(version);
    },
  );
}
