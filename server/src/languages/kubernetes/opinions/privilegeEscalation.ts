import type { Rule } from "../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { itemsOf, present } from "../typedNodes.js";
import { isWindows, titleOf } from "./containers.js";
import { opinionOver, without } from "./opinionOver.js";
import { setField } from "./setField.js";

/** Programs with the setuid bit or file capabilities gain privileges unless told not to. */
export function privilegeEscalation(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/privilege-escalation",
      severity: "off",
      summary: "A container whose processes may gain privileges that their parent lacks.",
      source: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    },
    function* (container, document) {
      const context = present(container.node, "securityContext");
      const allowed = present(context, "allowPrivilegeEscalation");
      if (isWindows(container.parent) || (allowed?.kind === "scalar" && allowed.value === false)) return;
      const message = `${titleOf(container)} lets programs with the setuid bit gain privileges: \`allowPrivilegeEscalation\` is not \`false\``;
      const fixes = needsPrivileges(context)
        ? []
        : setField(document, container.node, ["securityContext", "allowPrivilegeEscalation"], false);
      yield allowed === undefined
        ? { ...without(container, ["securityContext", "allowPrivilegeEscalation"], message), fixes }
        : { ...at(container, ["securityContext", "allowPrivilegeEscalation"], allowed, message), fixes };
    },
  );
}

/** What the API server refuses together with `allowPrivilegeEscalation: false`. */
function needsPrivileges(context: DataNode | undefined): boolean {
  const privileged = present(context, "privileged");
  const added = itemsOf(present(context, "capabilities"), "add").map((item) => stringOf(item)?.toUpperCase());
  return (privileged?.kind === "scalar" && privileged.value === true) || added.includes("CAP_SYS_ADMIN") || added.includes("SYS_ADMIN");
}
