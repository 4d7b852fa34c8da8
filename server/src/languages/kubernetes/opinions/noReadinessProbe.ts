import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { itemsOf, present } from "../typedNodes.js";
import { keepsRunning, listOf, titleOf } from "./containers.js";
import { opinionOver, without } from "./opinionOver.js";

/** Without a readiness probe a container counts as ready as soon as it runs. */
export function noReadinessProbe(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/no-readiness-probe",
      severity: "off",
      summary: "A container with ports that gets traffic before it can answer: it has no readiness probe.",
      source: "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/#readiness-probe",
    },
    function* (container) {
      if (!keepsRunning(container) || listOf(container) !== "containers") return;
      if (itemsOf(container.node, "ports").length === 0 || present(container.node, "readinessProbe") !== undefined) return;
      yield without(
        container,
        ["readinessProbe"],
        `${titleOf(container)} has ports but no readiness probe: it gets traffic before it answers, and a rollout goes on though it never does`,
      );
    },
  );
}
