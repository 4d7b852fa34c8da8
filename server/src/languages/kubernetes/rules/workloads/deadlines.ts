import type { Rule } from "../../../../engine/rule.js";
import { entryOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** What a Deployment counts with where it sets no `progressDeadlineSeconds`. */
const progressDefault = 600;

/** Pods that are kept running have no deadline; that of a rollout lies behind the time in which a Pod must stay ready. */
export function deadlines(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [
      "apps/v1.DeploymentSpec",
      "apps/v1.ReplicaSetSpec",
      "apps/v1.StatefulSetSpec",
      "apps/v1.DaemonSetSpec",
      "core/v1.ReplicationControllerSpec",
    ],
    {
      id: "kubernetes/deadline",
      severity: "error",
      summary: "A deadline for Pods that are kept running, or one for a rollout that no Pod can meet.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds",
    },
    function* (spec, { partial }) {
      const pod = present(present(spec.node, "template"), "spec");
      const active = entryOf(pod, "activeDeadlineSeconds");
      if (active !== undefined && present(pod, "activeDeadlineSeconds") !== undefined) {
        const message = "`activeDeadlineSeconds` in a workload that keeps its Pods running, expected in a Job or a Pod alone";
        yield at(spec, ["template", "spec", "activeDeadlineSeconds"], active.key, message, "FieldValueForbidden");
      }
      if (spec.type !== "apps/v1.DeploymentSpec") return;
      const ready = numberIn(spec, "minReadySeconds") ?? 0;
      const progress = numberIn(spec, "progressDeadlineSeconds");
      const node = present(spec.node, "progressDeadlineSeconds") ?? present(spec.node, "minReadySeconds");
      // A negative deadline is a fault of its own.
      if (node === undefined || (partial && progress === undefined) || (progress ?? progressDefault) > ready || (progress ?? 0) < 0) return;
      const found = progress === undefined ? `${progressDefault}, the default,` : `${progress}`;
      const message = `progressDeadlineSeconds ${found} is not above minReadySeconds ${ready}`;
      yield at(spec, "progressDeadlineSeconds", node, message, "FieldValueInvalid");
    },
  );
}

function numberIn(typed: TypedNode, name: string): number | undefined {
  const node = present(typed.node, name);
  return node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
}
