import type { Rule } from "../../../../engine/rule.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** No Pod has less than no time to end; the server warns of templates and corrects Pods. */
export function gracePeriod(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodTemplateSpec"],
    {
      id: "kubernetes/grace-period",
      severity: "warning",
      summary: "A negative `terminationGracePeriodSeconds` in a template, which counts as 1.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
    },
    function* (template) {
      const seconds = present(present(template.node, "spec"), "terminationGracePeriodSeconds");
      if (seconds?.kind === "scalar" && typeof seconds.value === "number" && seconds.value < 0)
        yield at(template, ["spec", "terminationGracePeriodSeconds"], seconds, `${seconds.text} seconds count as 1, expected 0 or more`);
    },
  );
}
