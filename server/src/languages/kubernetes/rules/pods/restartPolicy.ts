import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** Workloads that keep Pods running take only `Always`; Jobs take everything else. */
export function restartPolicy(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/restart-policy",
      severity: "error",
      summary: "A restart policy that the owner of the Pod template does not take.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy",
    },
    function* (spec, document) {
      const owner = ownerOf(spec);
      const policy = present(spec.node, "restartPolicy");
      const text = stringOf(policy);
      if (owner === "job") {
        if ((policy === undefined || text === "") && !document.partial)
          yield lacks(spec, "restartPolicy", "a Job's Pods need `restartPolicy`: `OnFailure` or `Never`");
        if (policy !== undefined && text === "Always")
          yield at(spec, "restartPolicy", policy, "`Always` in a Job, expected `OnFailure` or `Never`", "FieldValueRequired");
      } else if (owner === "service" && policy !== undefined && (text === "Never" || text === "OnFailure")) {
        yield at(
          spec,
          "restartPolicy",
          policy,
          `\`${text}\` in a workload that keeps its Pods running, expected \`Always\``,
          "FieldValueNotSupported",
        );
      }
    },
  );
}

/** What kind of workload the Pod template belongs to; undefined for a Pod by itself and for a PodTemplate. */
function ownerOf(spec: TypedNode): "job" | "service" | undefined {
  const owner = spec.parent?.type.endsWith(".PodTemplateSpec") === true ? spec.parent.parent?.type : undefined;
  if (owner === undefined) return undefined;
  if (owner.endsWith(".JobSpec")) return "job";
  return /\.(?:DeploymentSpec|ReplicaSetSpec|StatefulSetSpec|DaemonSetSpec|ReplicationControllerSpec)$/u.test(owner)
    ? "service"
    : undefined;
}
