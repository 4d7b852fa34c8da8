import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { effectiveSetting, isWindows, titleOf } from "./containers.js";
import { opinionOver, without } from "./opinionOver.js";

/** The API server takes a root that may not be root; the kubelet never starts it. */
export function rootAgainstNonRoot(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/root-against-non-root",
      severity: "hint",
      summary: "A container that is to run as user 0 and not to run as root, which the kubelet refuses to start.",
      source: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    },
    function* (container) {
      const user = effectiveSetting(container, "runAsUser");
      const nonRoot = effectiveSetting(container, "runAsNonRoot");
      if (isWindows(container.parent) || user === undefined || nonRoot?.node.value !== true || Number(user.node.value) !== 0) return;
      const message = `${titleOf(container)} has user 0 beside \`runAsNonRoot: true\`: the kubelet refuses to start it`;
      const names = ["securityContext", "runAsUser"];
      yield user.own ? at(container, names, user.node, message) : without(container, names, message);
    },
  );
}
