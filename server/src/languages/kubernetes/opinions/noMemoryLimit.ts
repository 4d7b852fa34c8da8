import type { Fix } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import type { MappingNode } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { hasAmount, runsOn, titleOf } from "./containers.js";
import { opinionOver, without } from "./opinionOver.js";
import { setField } from "./setField.js";

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
    function* (container, document) {
      if (!runsOn(container) || hasAmount(container, "limits", "memory") || hasAmount(container.parent, "limits", "memory")) return;
      const message = `${titleOf(container)} has no memory limit: when it leaks, the node runs out and other Pods are killed or evicted`;
      yield { ...without(container, ["resources", "limits", "memory"], message), fixes: asRequested(document, container.node) };
    },
  );
}

/** What is requested is the limit that changes nothing for the scheduler; without a request nobody knows what is needed. */
function asRequested(document: KubernetesDocument, container: MappingNode): readonly Fix[] {
  const requested = present(present(present(container, "resources"), "requests"), "memory");
  if (requested?.kind !== "scalar") return [];
  const amount = typeof requested.value === "number" ? requested.value : requested.text;
  return setField(document, container, ["resources", "limits", "memory"], amount);
}
