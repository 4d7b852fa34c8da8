import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { hasAmount, runsOn, titleOf } from "./containers.js";
import { opinionOver, without } from "./opinionOver.js";

/** A container that leaks takes its neighbours along. */
export function noMemoryLimit(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/no-memory-limit",
      severity: "off",
      summary: "A container that may use all memory of its node.",
      source: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
    },
    function* (container) {
      if (!runsOn(container) || hasAmount(container, "limits", "memory") || hasAmount(container.parent, "limits", "memory")) return;
      yield without(
        container,
        ["resources", "limits", "memory"],
        `${titleOf(container)} has no memory limit: when it leaks, the node runs out and other Pods are killed or evicted`,
      );
    },
  );
}
