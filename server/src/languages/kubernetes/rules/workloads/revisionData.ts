import type { Rule } from "../../../../engine/rule.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** What a revision keeps is an object, of whatever form. */
export function revisionData(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apps/v1.ControllerRevision"],
    {
      id: "kubernetes/revision-data",
      severity: "error",
      summary: "A ControllerRevision whose `data` is a text, a number or a list.",
      source: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/controller-revision-v1/",
      equivalents: ["FieldValueRequired"],
    },
    function* (revision) {
      const data = present(revision.node, "data");
      if (data !== undefined && data.kind !== "mapping") yield at(revision, "data", data, "`data` of a revision, expected a mapping");
    },
  );
}
