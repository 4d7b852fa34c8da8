import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { dnsLabelFault, dnsSubdomainFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** Names of Pods, and of what makes Pods, become host names: without dots, and not too long. */
export function podNameAdvice(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Pod", "core/v1.ReplicationController", "apps/v1.Deployment", "apps/v1.ReplicaSet", "batch/v1.Job", "batch/v1.CronJob"],
    {
      id: "kubernetes/pod-name",
      severity: "warning",
      summary: "A name that makes a surprising host name of Pods.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/#naming",
    },
    function* (object) {
      const node = present(present(object.node, "metadata"), "name");
      const name = stringOf(node) ?? "";
      if (node === undefined || name === "" || object.parent !== undefined) return;
      const fault = dnsLabelFault(name);
      // What is no name at all is a fault of its own, and so is a name that makes no label.
      if (fault === undefined || dnsSubdomainFault(name) !== undefined || (name.length > 63 && becomesLabel(object))) return;
      const why = name.includes(".") ? "one without dots is better" : fault;
      yield at(object, ["metadata", "name"], node, `name \`${name}\` becomes a host name of Pods: ${why}`);
    },
  );
}

/** The server labels the Pods of a Job with its name, unless the Job selects them by itself. */
function becomesLabel({ type, node }: TypedNode): boolean {
  const manual = present(present(node, "spec"), "manualSelector");
  return type === "batch/v1.Job" && !(manual?.kind === "scalar" && manual.value === true);
}
