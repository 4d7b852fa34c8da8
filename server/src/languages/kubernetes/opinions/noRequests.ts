import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import type { TypedNode } from "../typedNodes.js";
import { hasAmount, runsOn, titleOf } from "./containers.js";
import { opinionOver, without } from "./opinionOver.js";

/** The scheduler counts what is requested, and nothing else. */
export function noRequests(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/no-requests",
      severity: "off",
      summary: "A container that requests no CPU or no memory: the scheduler takes it to need none.",
      source: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
    },
    function* (container) {
      if (!runsOn(container)) return;
      const lacking = ["cpu", "memory"].filter((resource) => !isRequested(container, resource));
      if (lacking.length === 0) return;
      yield without(
        container,
        ["resources", "requests"],
        `${titleOf(container)} requests no ${lacking.join(" and no ")}: the scheduler puts it on any node, however full`,
      );
    },
  );
}

/** A limit without a request is the request as well; a Pod may say it for all its containers. */
function isRequested(container: TypedNode, resource: string): boolean {
  return [container, container.parent].some((owner) => hasAmount(owner, "requests", resource) || hasAmount(owner, "limits", resource));
}
