import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { effectiveSetting, isWindows, titleOf } from "./containers.js";
import { opinionOver, without } from "./opinionOver.js";
import { setField } from "./setField.js";

/** Root in a container is root of the node to the kernel, unless the Pod has a user namespace. */
export function runsAsRoot(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/runs-as-root",
      severity: "off",
      summary: "A container that is root, or may be: neither a user nor `runAsNonRoot` is set.",
      source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    },
    function* (container, document) {
      const pod = container.parent;
      const hostUsers = present(pod?.node, "hostUsers");
      if (isWindows(pod) || (hostUsers?.kind === "scalar" && hostUsers.value === false)) return;
      const user = effectiveSetting(container, "runAsUser");
      const nonRoot = effectiveSetting(container, "runAsNonRoot");
      if (nonRoot?.node.value === true || (user !== undefined && Number(user.node.value) !== 0)) return;
      const message = `${titleOf(container)} ${user === undefined ? "runs as root where its image says so" : "runs as root"}: the kernel sees the node's root; set \`runAsNonRoot: true\` or a \`runAsUser\``;
      // Which user it is to be instead of root, only the image's author knows.
      yield user === undefined
        ? {
            ...without(container, ["securityContext", "runAsNonRoot"], message),
            fixes: setField(document, container.node, ["securityContext", "runAsNonRoot"], true),
          }
        : user.own
          ? at(container, ["securityContext", "runAsUser"], user.node, message)
          : without(container, ["securityContext", "runAsNonRoot"], message);
    },
  );
}
